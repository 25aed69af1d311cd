import type { Fault, Problem } from '../compile/problem.ts';
import { type Upgraded, upgradeDocument } from '../schema/upgrade/upgrade-document.ts';
import { archivePath } from './archive-path.ts';
import { type EntryLine, formatLine } from './entry-line.ts';
import { findEntry } from './find-entry.ts';
import { readEntry } from './read-entry.ts';
import { type NumberedLine, readIndex } from './read-index.ts';
import { type ReadSequence, sequenceOf } from './sequence-of.ts';

/** Old words, by their revision. */
export interface Archive {
  /** Every entry once, in the order of publishing. */
  readonly entries: readonly EntryLine[];
  /** Lines of the index that are damaged; their entries are not listed. */
  readonly problems: readonly Problem[];
  /**
   * The document of a revision, in today's form, whatever form it was archived in; 16 hexadecimal
   * digits of it are enough. Nobody is named as its reviewer: an entry says the words only. Where
   * several entries have these words, it is the one that was published last.
   */
  read(revision: string): Promise<Upgraded>;
  /** The document of one of the `entries`, in today's form; nobody is named as its reviewer. */
  readEntry(entry: EntryLine): Promise<Upgraded>;
  /** The plan of a sequence of a version; 16 digits are enough. */
  readSequence(version: string): Promise<ReadSequence>;
}

/**
 * Opens an archive for reading. What is read is proven first, so that an altered entry is a fault
 * and never shown. Where there is no archive, it has no entries.
 *
 * @param folder the archive, usually `archive` in the content folder
 * @example
 * ```ts
 * import { openArchive } from '@calliope/content-sdk/archive';
 *
 * // The archive that comes with a package of content.
 * const content = import.meta.resolve('@calliope/content/package.json');
 * const archive = await openArchive(new URL('archive/', content));
 * for (const { on, kind, id, revision } of archive.entries) {
 *   const { document } = await archive.read(revision);
 *   console.log(on, kind, id, document?.title);
 * }
 * ```
 */
export async function openArchive(folder: string | URL): Promise<Archive> {
  const path = archivePath(folder);
  const { lines, problems } = await readIndex(path);
  const entries = inOrder(lines);
  const document = async (entry: EntryLine | Fault): Promise<Upgraded> => {
    const { stored, fault } = await readEntry(path, entry);
    return fault ? { fault } : upgradeDocument({ ...stored, review: { state: 'awaiting' } });
  };
  return {
    entries,
    problems,
    read: (revision) =>
      document(
        findEntry(
          entries.filter(({ kind }) => kind !== 'sequence'),
          revision,
        ),
      ),
    readEntry: document,
    readSequence: async (version) => {
      const plans = entries.filter(({ kind }) => kind === 'sequence');
      const { stored, fault } = await readEntry(path, findEntry(plans, version));
      return fault ? { fault } : sequenceOf(stored);
    },
  };
}

/** Two publishes that git merged may each have a line for an entry; the first day is the true one. */
function inOrder(lines: readonly NumberedLine[]): readonly EntryLine[] {
  const byEntry = new Map<string, EntryLine>();
  for (const { number: _, ...line } of lines) {
    const entry = formatLine({ ...line, on: '' });
    const known = byEntry.get(entry);
    if (!known || line.on < known.on) byEntry.set(entry, line);
  }
  return [...byEntry.values()].sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
}
