import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFile } from './layout.ts';
import { writeDurably } from './write-durably.ts';

/** What is added to an archive. */
export interface Addition {
  /** New entries by their path. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** The index as it was; undefined where there was none. */
  readonly index: string | undefined;
  /** The lines that it gains. */
  readonly lines: readonly string[];
}

/**
 * Writes entries first and the index last, so that an interruption leaves at worst entries that no
 * line names. Where something cannot be written, what was written here is taken away again.
 *
 * @param write how one file is written
 */
export async function writeAll(
  folder: string,
  { entries, index, lines }: Addition,
  write: typeof writeDurably = writeDurably,
): Promise<void> {
  const begun: string[] = [];
  const create = async (path: string, bytes: Uint8Array | string) => {
    begun.push(path);
    await write(folder, path, bytes);
  };
  try {
    // Entries without any index would look like an archive whose index was lost.
    if (index === undefined) await create(indexFile, '');
    for (const [path, bytes] of entries) await create(path, bytes);
    await write(folder, indexFile, (index ?? '') + lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    for (const path of begun) await takeAway(folder, path);
    throw error;
  }
}

/** Takes a file away, and the folders around it that then hold nothing. */
async function takeAway(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let inner = dirname(path); inner !== '.'; inner = dirname(inner)) {
    await rmdir(join(folder, inner)).catch(() => undefined);
  }
}
