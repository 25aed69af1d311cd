import type { Upgrade } from './upgrade.ts';
import { upgrade1To2 } from './upgrade-1-to-2.ts';

/** From each older version to the next. A new version adds one line here and one file. */
export const upgrades: Readonly<Record<number, Upgrade>> = { 1: upgrade1To2 };
