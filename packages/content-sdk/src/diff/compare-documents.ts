import { diffWordsWithSpace } from 'diff';
import type { Document } from '../schema/document.ts';
import { type PartInWords, partsInWords } from './parts-in-words.ts';

/** Some words that both have, that only the newer has, or that only the older had. */
export interface WordRun {
  readonly state: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of one part of a document. */
export interface PartDiff extends Pick<PartInWords, 'id' | 'title'> {
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  /** Its words in order, those that were taken out at their old place. */
  readonly words: readonly WordRun[];
}

/**
 * Compares two revisions of a document section by section, in words: layout, markup and review state
 * have no part in it. Sections are told apart by their ids.
 *
 * @example
 * ```ts
 * import { compareDocuments } from '@calliope/content-sdk/changes';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * const before = kitchenSink('en');
 * const parts = compareDocuments(before, { ...before, title: 'Another sink' });
 * parts.filter(({ state }) => state !== 'same').map(({ id }) => id);
 * // ['(opening)']
 * ```
 */
export function compareDocuments(before: Document, now: Document): readonly PartDiff[] {
  const old = new Map(partsInWords(before).map((part) => [part.id, part]));
  const today = partsInWords(now);
  const kept = new Set(today.map(({ id }) => id));
  const removed = [...old.values()].filter(({ id }) => !kept.has(id));
  return [
    ...today.map((part) => comparePart(old.get(part.id), part)),
    ...removed.map(
      ({ id, title, text }): PartDiff => ({
        ...{ id, title, state: 'removed', words: [{ state: 'removed', text }] },
      }),
    ),
  ];
}

function comparePart(before: PartInWords | undefined, { id, title, text }: PartInWords): PartDiff {
  if (!before) return { id, title, state: 'added', words: [{ state: 'added', text }] };
  if (before.text === text) return { id, title, state: 'same', words: [{ state: 'same', text }] };
  const words = diffWordsWithSpace(before.text, text).map(
    ({ value, added, removed }): WordRun => ({
      state: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  return { id, title, state: 'changed', words };
}
