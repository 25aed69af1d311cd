import type { Listed } from '../read/list-files.ts';
import { readSource } from '../read/read-source.ts';
import { sameStamp } from '../read/stamp.ts';
import { type FileRecord, hasError, type Known } from './known.ts';
import type { SortedFiles } from './sort-files.ts';

/**
 * The records of the documents whose files are what they were: by their stamps, and where those
 * differ or prove nothing, by their bytes. Documents with an error are never among them.
 */
export function unchangedDocuments(
  folder: string,
  listed: readonly Listed[],
  { documents }: SortedFiles,
  { files }: Known,
): Map<string, FileRecord> {
  const unchanged = new Map<string, FileRecord>();
  for (const { path, stamp } of listed) {
    const record = files.get(path);
    if (!record || !documents.has(path) || hasError(record)) continue;
    if (record.stamp && stamp && sameStamp(record.stamp, stamp)) unchanged.set(path, record);
    else {
      const { stamp: read, hash } = readSource(folder, path);
      if (hash === record.hash) unchanged.set(path, { ...record, stamp: read });
    }
  }
  return unchanged;
}
