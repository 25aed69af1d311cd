import { mkdir } from 'node:fs/promises';
import { addUnderLock } from '../archive/add-to-archive.ts';
import { appendToRecord } from '../archive/append-to-record.ts';
import type { EntryLine } from '../archive/entry-line.ts';
import { actsFile } from '../archive/layout.ts';
import { withLock } from '../archive/with-lock.ts';
import type { Problem } from '../compile/problem.ts';
import type { LibraryData } from '../library/library-data.ts';
import type { Act } from './act.ts';
import { readActs } from './read-acts.ts';

/** What was added to an archive, or why nothing was. */
export interface Recorded {
  readonly archived: readonly EntryLine[];
  readonly problems: readonly Problem[];
}

/**
 * Archives the words of a library and records acts about them, both or neither. Words come first:
 * a sign-off of words that are not there would be worth nothing.
 *
 * @param library with the documents that are to be archived
 */
export async function record(
  archive: string,
  acts: readonly Act[],
  library: LibraryData,
  on: string,
): Promise<Recorded> {
  await mkdir(archive, { recursive: true });
  const outcome = await withLock(archive, async (): Promise<Recorded> => {
    const { problems } = await readActs(archive);
    if (problems.length > 0) return { archived: [], problems };
    const added = await addUnderLock(archive, library, on);
    if (added.problems.length > 0) return { archived: [], problems: added.problems };
    await appendToRecord(archive, actsFile, acts);
    return { archived: [...added.adopted, ...added.added], problems: [] };
  });
  return 'code' in outcome ? { archived: [], problems: [outcome] } : outcome;
}
