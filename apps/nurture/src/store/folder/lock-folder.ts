import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { NurtureFault } from '../../fault/nurture-fault.ts';

/**
 * Keeps every other process off a folder until it is released or this process ends, however that
 * comes about. PGlite itself lets two processes write into one folder, and one of them loses all.
 *
 * The lock is that of an SQLite file: the kernel holds it on the file itself, so that it counts
 * across containers that share the folder, and is free again after a kill.
 *
 * @returns what releases it
 * @throws NurtureFault when another process has the folder, or it cannot be written
 * @see https://www.sqlite.org/lockingv3.html
 */
export function lockFolder(folder: string): () => void {
  const file = lockFile(folder);
  try {
    // A database in memory mode writes no journal: only its lock is wanted.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw isBusy(error) ? new NurtureFault('store/in-use', folder) : unusable(error);
  }
  return () => file.close();
}

function lockFile(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  } catch (error) {
    throw unusable(error);
  }
}

// SQLITE_BUSY, which Node does not name.
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;

const unusable = (error: unknown): NurtureFault =>
  new NurtureFault('store/no-folder', error instanceof Error ? error.message : String(error));
