import {
  type Document,
  formatReference,
  type Reference,
  referenceAddress,
} from '@calliope/content-sdk';
import { cleanText } from './clean-text.ts';
import { addressInWords, linkTarget } from './printable-address.ts';
import type { Source, Term, Titled } from './sheet.ts';

/** Lines under a title; null when there is none, so that no title stands over nothing. */
export const titled = <Item>(title: string, items: readonly Item[]): Titled<Item> | null =>
  items.length === 0 ? null : { title: cleanText(title), items };

/** The words that the document explains. */
export const explainedTerms = ({ terms }: Document): Term[] =>
  Object.values(terms).map(({ term, definition }) => ({
    term: cleanText(term),
    definition: cleanText(definition),
  }));

/** The sources in the order of their numbers. */
export const numberedSources = ({ references }: Document): Source[] =>
  references.map((reference) => ({
    words: cleanText(formatReference(reference)),
    address: sourceAddress(reference),
  }));

function sourceAddress(reference: Reference): Source['address'] {
  const href = linkTarget(referenceAddress(reference) ?? '');
  return href === undefined ? null : { href, words: cleanText(addressInWords(href)) };
}
