import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../compile/problem.ts';
import { type Examined, examineEntry } from './examine-entry.ts';
import { archiveFaults } from './faults.ts';
import { entryPath } from './layout.ts';

/** Reads the file of an entry and proves it from its bytes. */
export async function examineFile(folder: string, digest: string): Promise<Examined | Fault> {
  const path = entryPath(digest);
  const shown = `${basename(folder)}/${path}`;
  const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Error)) return examineEntry(bytes, digest, shown);
  return bytes.code === 'ENOENT'
    ? archiveFaults.missing(shown)
    : archiveFaults.unreadable(bytes.code ?? bytes.message);
}
