import { basename } from 'node:path';
import type { Fault } from '../compile/problem.ts';
import type { StoredDocument } from '../schema/upgrade/upgrade.ts';
import { type EntryLine, formatLine } from './entry-line.ts';
import { examineFile } from './examine-file.ts';
import { archiveFaults } from './faults.ts';
import { indexFile } from './layout.ts';

/** What is stored, or what stands in its way. */
export type ReadEntry =
  | { readonly stored: StoredDocument; readonly fault?: undefined }
  | { readonly stored?: undefined; readonly fault: Fault };

/** Reads the entry of a line, proves it from its bytes, and holds the line to it. */
export async function readEntry(folder: string, line: EntryLine | Fault): Promise<ReadEntry> {
  if ('code' in line) return { fault: line };
  const outcome = await examineFile(folder, line.digest);
  if ('code' in outcome) return { fault: outcome };
  return formatLine({ ...outcome.line, on: line.on }) === formatLine(line)
    ? { stored: outcome.stored }
    : { fault: archiveFaults.lineDiffers(`${basename(folder)}/${indexFile}`) };
}
