import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A database that is open. */
interface Opened {
  readonly close: () => Promise<void>;
}

/**
 * Makes an empty database where there is none. It is made aside and put into its place when it is
 * whole and on the disk: PGlite copies a thousand files, and takes any part of them for all.
 *
 * @param open how a database is opened; one that is not there is made
 */
export async function makeDatabase(
  place: string,
  open: (place: string) => Promise<Opened>,
): Promise<void> {
  if (existsSync(place)) return;
  const aside = `${place}.new`;
  rmSync(aside, { recursive: true, force: true });
  await (await open(aside)).close();
  for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true })) {
    flush(join(entry.parentPath, entry.name), entry.isDirectory());
  }
  // PGlite lets everybody read what it writes.
  chmodSync(aside, 0o700);
  flush(aside, true);
  renameSync(aside, place);
  flush(dirname(place), true);
}

function flush(path: string, isFolder: boolean): void {
  // Windows has folders that cannot be opened, and writes them down by itself.
  if (isFolder && process.platform === 'win32') return;
  const file = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
