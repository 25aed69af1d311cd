import { join, resolve } from 'node:path';

/** Where the tools of a package keep what they can make again. */
export const cacheFolder = (folder: string): string =>
  join(resolve(folder), 'node_modules', '.cache', 'calliope');
