import { type Channel, createRenderer, type Document, safetyOn } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { type AddressOf, defaultAddress } from '../address-of.ts';
import { createWebChannel } from '../channel.ts';

/** The safety lines that lead any of these documents, each once. */
export function leadLines(
  documents: readonly Document[],
  addressOf: AddressOf = defaultAddress,
): readonly ReactNode[] {
  const lines = new Map<string, ReactNode>();
  for (const document of documents) {
    const render = createRenderer(withoutNotes(createWebChannel({ addressOf })))(document);
    for (const { id, lead, children } of safetyOn(document, 'web')) {
      if (lead && !lines.has(id)) lines.set(id, render.inlines(children));
    }
  }
  return [...lines.values()];
}

/** A page of links has no sources and explains no terms, so that nothing may lead to them. */
const withoutNotes = (channel: Channel<ReactNode>): Channel<ReactNode> => ({
  ...channel,
  inlines: { ...channel.inlines, cite: () => null, term: ({ text }) => text },
});
