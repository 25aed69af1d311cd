import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { isOnItsWay } from './waiting-steps.ts';

/** How often to look, and for how long at most, in milliseconds. */
const [pause, patience] = [50, 8_000];

/**
 * Waits until nothing is on its way to somebody who has stopped: when a stop is answered, no email
 * comes after it. A worker that died in the middle is not waited for longer than a mail program
 * waits for us.
 */
export async function untilSettled(store: Store, personId: string, now: () => Date): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    if (!(await store.read((tables) => isOnItsWay(tables, personId, now())))) return;
    await wait(pause);
  }
}
