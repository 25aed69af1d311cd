import type { Inline } from '../inlines/schema.ts';
import type { Document } from '../schema/document.ts';
import type { ChannelName } from '../schema/safety-line.ts';
import { safetyOn } from './safety-on.ts';
import { inlinesIn, inlinesOfDocument } from './walk.ts';

/**
 * A document as one channel shows it: its sources and terms are only those that the words and the
 * safety lines of that channel use. Sources keep their order, so that their numbers have no gaps.
 *
 * @example
 * ```ts
 * import { onChannel } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * onChannel(kitchenSink('en'), 'email').references.length;
 * // 2
 * ```
 */
export function onChannel<D extends Document>(document: D, channel: ChannelName): D {
  const cited = new Set<string>();
  const used = new Set<string>();
  for (const inline of shown(document, channel)) {
    if (inline.type === 'cite') for (const id of inline.references) cited.add(id);
    if (inline.type === 'term') used.add(inline.term);
  }
  const terms = Object.entries(document.terms).filter(([id]) => used.has(id));
  const references = document.references.filter(({ id }) => cited.has(id));
  return { ...document, terms: Object.fromEntries(terms), references };
}

function* shown(document: Document, channel: ChannelName): Generator<Inline> {
  yield* inlinesOfDocument(document);
  for (const line of safetyOn(document, channel)) yield* inlinesIn(line.children);
}
