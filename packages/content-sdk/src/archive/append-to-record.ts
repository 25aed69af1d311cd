import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../compile/resolve/canonical-json.ts';
import { writeDurably } from './write-durably.ts';

/** Adds lines to a record of an archive that the caller has locked: all of them, or none. */
export async function appendToRecord(
  archive: string,
  name: string,
  lines: readonly unknown[],
): Promise<void> {
  if (lines.length === 0) return;
  const text = await readFile(join(archive, name), 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? '' : Promise.reject(error),
  );
  const more = lines.map((line) => `${canonicalJson(line)}\n`).join('');
  await writeDurably(archive, name, text + more);
}
