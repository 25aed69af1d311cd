import type { EntryLine } from '../archive/entry-line.ts';
import type { Change, ChangeNote } from './change.ts';

/** The words of a copy that somebody has. */
export type Held = Pick<EntryLine, 'kind' | 'id' | 'locale' | 'revision'>;

/** What changed on a day. */
export interface ChangeOn {
  readonly on: string;
  readonly notes: readonly ChangeNote[];
}

/**
 * What changed for patients since the words of a copy, the oldest change first; nothing where no
 * change was recorded after them.
 *
 * @param entries those of the archive, in the order of publishing
 * @param nameToday what `followRedirects` gives, so that what changed under other ids is told too
 * @example
 * ```ts
 * import { openArchive } from '@calliope/content-sdk/archive';
 * import { changesSince, readChanges } from '@calliope/content-sdk/changes';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * const { lines } = await readChanges('archive');
 * const { entries } = await openArchive('archive');
 * changesSince(kitchenSink('en'), lines, entries);
 * // []
 * ```
 */
export function changesSince(
  held: Held,
  changes: readonly Change[],
  entries: readonly EntryLine[],
  nameToday: (name: string) => string = (name) => name,
): readonly ChangeOn[] {
  const name = nameToday(`${held.kind}:${held.id}`);
  const own = changes.filter(
    ({ document, locale }) => nameToday(document) === name && locale === held.locale,
  );
  const published = entries.filter(({ kind, id }) => nameToday(`${kind}:${id}`) === name);
  return own.slice(firstAfter(held, own, published)).map(({ on, notes }) => ({ on, notes }));
}

function firstAfter(held: Held, changes: readonly Change[], entries: readonly EntryLine[]): number {
  const from = changes.findLastIndex((change) => change.from === held.revision);
  const to = changes.findLastIndex((change) => change.to === held.revision);
  if (from >= 0 && from > to) return from;
  if (to >= 0) return to + 1;
  // Signed words that were never published by themselves lie between two that were.
  const placeOf = (revision: string) => entries.findIndex((entry) => entry.revision === revision);
  const place = placeOf(held.revision);
  const next = changes.findIndex((change) => placeOf(change.to) > place);
  return next < 0 ? changes.length : next;
}
