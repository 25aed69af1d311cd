import { createRenderer, type Inline, type Words } from '@calliope/content-sdk';
import { textChannel } from '@calliope/content-sdk/text';

/** A line of words without markup or citations, for places that have no sources of their own. */
export const plainWords = (inlines: readonly Inline[], words: Words): string =>
  createRenderer(withoutCitations)(words).inlines(inlines).replace(/\s+/g, ' ').trim();

const withoutCitations: typeof textChannel = {
  ...textChannel,
  inlines: { ...textChannel.inlines, cite: () => '' },
};
