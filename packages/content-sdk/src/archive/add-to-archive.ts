import { mkdir } from 'node:fs/promises';
import { type Problem, sortProblems } from '../compile/problem.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import { appendToRecord } from './append-to-record.ts';
import { type ArchiveEntry, entryOfDocument, entryOfSequence } from './archive-entry.ts';
import { type EntryLine, formatLine, isDay } from './entry-line.ts';
import { examineEntry } from './examine-entry.ts';
import { type Inspection, inspectArchive } from './inspect-archive.ts';
import { changesFile, entryPath } from './layout.ts';
import { withLock } from './with-lock.ts';
import { writeAll } from './write-all.ts';

/** How a library is added to an archive. */
export interface AddOptions {
  /** The day of publishing: `2026-11-23`. */
  readonly on: string;
  /** Tells what would be added, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** What changed for patients since the last time, to be recorded with the words. */
  readonly changes?: readonly unknown[] | undefined;
}

/** What was added to an archive. */
export interface Added {
  /** What the archive did not have, in the order of kinds, ids and locales. */
  readonly added: readonly EntryLine[];
  /** What an interrupted publish had written, and the index now knows. */
  readonly adopted: readonly EntryLine[];
  /** How many entries of this library were there already. */
  readonly known: number;
  /** Why nothing was added: the archive is not sound, or somebody else is adding to it. */
  readonly problems: readonly Problem[];
}

/**
 * Adds every document and every plan of a sequence that an archive does not have yet. It never
 * changes or removes an entry, and adds nothing to an archive that is not sound. The same words
 * with the same facts around them are one entry, however often and in whatever order they come.
 *
 * @param folder the archive; it is created where there is none
 * @throws RangeError when `on` is not a day
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { addToArchive } from '@calliope/content-sdk/archive';
 * import { loadLibrary } from '@calliope/content';
 *
 * const archive = join(await mkdtemp(join(tmpdir(), 'calliope-')), 'archive');
 * const { added } = await addToArchive(archive, await loadLibrary(), { on: '2026-11-23' });
 * console.log(added.map(({ kind, id, revision }) => `${kind} ${id} ${revision}`));
 * ```
 */
export async function addToArchive(
  folder: string,
  library: LibraryData,
  { on, dryRun = false, changes = [] }: AddOptions,
): Promise<Added> {
  if (!isDay(on)) throw new RangeError(`"${on}" is not a day such as 2026-11-23.`);
  const entries = entriesOf(library);
  if (dryRun) return planned(entries, await inspectArchive(folder), on);
  await mkdir(folder, { recursive: true });
  const outcome = await withLock(folder, async () => {
    const added = await add(folder, entries, on);
    if (added.problems.length === 0) await appendToRecord(folder, changesFile, changes);
    return added;
  });
  return 'code' in outcome ? nothing([outcome]) : outcome;
}

/** Adds to an archive that the caller has locked. */
export const addUnderLock = (folder: string, library: LibraryData, on: string): Promise<Added> =>
  add(folder, entriesOf(library), on);

async function add(folder: string, entries: readonly ArchiveEntry[], on: string): Promise<Added> {
  const inspection = await inspectArchive(folder);
  const plan = planned(entries, inspection, on);
  const lines = [...plan.adopted, ...plan.added].map(formatLine);
  if (lines.length === 0) return plan;
  const fresh = new Set(plan.added.map(({ digest }) => digest));
  const files = entries
    .filter(({ line }) => fresh.has(line.digest))
    .map(({ line, bytes }) => [entryPath(line.digest), bytes] as const);
  await writeAll(folder, { entries: new Map(files), index: inspection.index, lines });
  return plan;
}

function planned(
  entries: readonly ArchiveEntry[],
  { sound, unindexed, problems }: Inspection,
  on: string,
): Added {
  if (problems.length > 0) return nothing(sortProblems(problems));
  const added = entries
    .filter(({ line }) => !sound.has(line.digest))
    .map(({ line }) => ({ on, ...line }));
  const adopted = unindexed.map((line) => ({ on, ...line }));
  const news = new Set([...added, ...adopted].map(({ digest }) => digest));
  const known = entries.filter(({ line }) => !news.has(line.digest)).length;
  return { added, adopted, known, problems };
}

const nothing = (problems: readonly Problem[]): Added => ({
  ...{ added: [], adopted: [], known: 0 },
  problems,
});

/** Everything of a library that is archived, each proven as it will be when it is read. */
function entriesOf(library: LibraryData): readonly ArchiveEntry[] {
  const sequences = Object.values(library.sequences).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = [
    ...openLibrary(library).documents().map(entryOfDocument),
    ...sequences.map(entryOfSequence),
  ];
  for (const { bytes, line } of entries) {
    const outcome = examineEntry(bytes, line.digest);
    if ('code' in outcome) throw new TypeError(`${line.kind}:${line.id}: ${outcome.message}`);
  }
  return entries;
}
