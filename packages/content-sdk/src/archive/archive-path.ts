import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of an archive as an absolute path without a slash at its end. */
export const archivePath = (folder: string | URL): string =>
  resolve(folder instanceof URL ? fileURLToPath(folder) : folder);
