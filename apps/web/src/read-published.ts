import type { Document } from '@calliope/content-sdk';
import { type EntryLine, openArchive } from '@calliope/content-sdk/archive';
import { type Change, readChanges } from '@calliope/content-sdk/changes';

/** What was published before, and what stands in the way of some of it. */
export interface Published {
  /** Words of every revision that can be shown. */
  readonly documents: readonly Document[];
  /** Every entry, in the order of publishing. */
  readonly entries: readonly EntryLine[];
  /** What changed from one revision to the next. */
  readonly changes: readonly Change[];
  /** In words, one for each revision that cannot be shown. */
  readonly faults: readonly string[];
}

/** Before the first release. */
export const nothingPublished: Published = { documents: [], entries: [], changes: [], faults: [] };

/**
 * Reads the words of every revision of an archive. An entry that was altered is never shown: it is
 * named among the faults, and the others are shown all the same.
 */
export async function readPublished(folder: string | URL): Promise<Published> {
  const archive = await openArchive(folder);
  const { lines: changes, problems } = await readChanges(folder);
  const words = archive.entries.filter(({ kind }) => kind !== 'sequence');
  const revisions = [...new Set(words.map(({ revision }) => revision))];
  const faults = [...archive.problems, ...problems].map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
  const documents: Document[] = [];
  for (const revision of revisions) {
    const { document, fault } = await archive.read(revision);
    if (document) documents.push(document);
    else faults.push(`/r/${revision} is not shown. ${fault.message} ${fault.hint}`);
  }
  return { documents, entries: archive.entries, changes, faults };
}
