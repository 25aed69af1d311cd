import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

/** Where this app is, seen from its sources and from `dist` alike. */
export const appFolder = dirname(findPackageJSON(import.meta.url) ?? '.');
