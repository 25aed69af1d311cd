import type { EntryLine } from '../archive/entry-line.ts';
import type { Document } from '../schema/document.ts';
import type { Change } from './change.ts';

/**
 * The entry of the words that readers were told of last: where the last recorded change ends, or
 * those that the archive had first. Signed words in between were never published by themselves.
 */
export function lastPublished(
  { kind, id, locale }: Document,
  entries: readonly EntryLine[],
  changes: readonly Change[],
): EntryLine | undefined {
  const own = entries.filter(
    (entry) => entry.kind === kind && entry.id === id && entry.locale === locale,
  );
  const last = changes.findLast(
    (change) => change.document === `${kind}:${id}` && change.locale === locale,
  );
  return own.find(({ revision }) => revision === last?.to) ?? own[0];
}
