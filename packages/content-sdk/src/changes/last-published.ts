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
  nameToday: (name: string) => string,
): EntryLine | undefined {
  const isSame = (name: string, other: string | undefined) =>
    nameToday(name) === `${kind}:${id}` && other === locale;
  const own = entries.filter((entry) => isSame(`${entry.kind}:${entry.id}`, entry.locale));
  const last = changes.findLast((change) => isSame(change.document, change.locale));
  return own.find(({ revision }) => revision === last?.to) ?? own[0];
}
