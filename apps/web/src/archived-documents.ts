import type { Document } from '@calliope/content-sdk';
import { openArchive } from '@calliope/content-sdk/archive';

/** Words that were published before, and what stands in the way of some of them. */
export interface ArchivedDocuments {
  readonly documents: readonly Document[];
  /** In words, one for each revision that cannot be shown. */
  readonly faults: readonly string[];
}

/**
 * Reads the words of every revision of an archive. An entry that was altered is never shown: it is
 * named among the faults, and the others are shown all the same.
 */
export async function archivedDocuments(folder: string | URL): Promise<ArchivedDocuments> {
  const archive = await openArchive(folder);
  const words = archive.entries.filter(({ kind }) => kind !== 'sequence');
  const revisions = [...new Set(words.map(({ revision }) => revision))];
  const faults = archive.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  const documents: Document[] = [];
  for (const revision of revisions) {
    const { document, fault } = await archive.read(revision);
    if (document) documents.push(document);
    else faults.push(`/r/${revision} is not shown. ${fault.message} ${fault.hint}`);
  }
  return { documents, faults };
}
