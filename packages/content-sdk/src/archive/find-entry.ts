import type { Fault } from '../compile/problem.ts';
import type { EntryLine } from './entry-line.ts';
import { archiveFaults } from './faults.ts';

/**
 * The entry of a revision, of which 16 digits are enough. Where several entries have the same
 * words, it is the last of them.
 *
 * @param entries in the order of publishing
 */
export function findEntry(entries: readonly EntryLine[], revision: string): EntryLine | Fault {
  const found = /^[0-9a-f]{16,64}$/.test(revision)
    ? entries.filter((entry) => entry.revision.startsWith(revision))
    : [];
  const revisions = [...new Set(found.map((entry) => entry.revision))];
  if (revisions.length > 1) return archiveFaults.ambiguous(revision, revisions);
  return found.at(-1) ?? archiveFaults.unknownRevision(revision);
}
