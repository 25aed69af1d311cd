import { closeSync, fdatasyncSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The files of PGlite, with the log on the disk before a commit counts. PGlite never asks the
 * system to write anything down, so that a power cut would take what was acknowledged.
 */
export class DurableFiles extends NodeFS {
  #syncedAt = 0;

  /** PGlite awaits this after every statement and every transaction. */
  override async syncToFs(relaxed?: boolean): Promise<void> {
    await super.syncToFs(relaxed);
    const since = this.#syncedAt - clockStep;
    this.#syncedAt = Date.now();
    for (const segment of segmentsIn(join(this.rootDir, 'pg_wal'), since)) flush(segment);
  }

  /** Brings everything to the disk that a checkpoint has left to the system. */
  flushAll(): void {
    for (const entry of readdirSync(this.rootDir, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) flush(join(entry.parentPath, entry.name));
    }
  }
}

// File systems keep the time of a change no finer than this, in milliseconds.
const clockStep = 100;

/** Segments of the log that may have changed since a time. */
const segmentsIn = (folder: string, since: number): string[] =>
  readdirSync(folder)
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).mtimeMs >= since);

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}
