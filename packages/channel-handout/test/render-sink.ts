import type { Article, Block, Document } from '@calliope/content-sdk';
import {
  kitchenSink,
  kitchenSinkClinic,
  kitchenSinkMessages,
  type SinkLocale,
} from '@calliope/content-sdk/testing';
import { type HandoutOptions, renderHandout } from '../src/index.ts';

/** The kitchen sink's clinic and labels as options of a handout. */
export const sinkOptions = (locale: SinkLocale = 'en'): HandoutOptions => ({
  messages: kitchenSinkMessages(locale),
  clinic: kitchenSinkClinic,
  site: 'https://example.com',
});

/** A document of the kitchen sink on paper. */
export const renderSink = (
  document: Document,
  options: Partial<HandoutOptions> = {},
): Promise<Uint8Array> =>
  renderHandout(document, { ...sinkOptions(document.locale === 'es' ? 'es' : 'en'), ...options });

/** The kitchen sink with these blocks and nothing else in its body. */
export const sinkWith = (...blocks: Block[]): Article => ({
  ...kitchenSink('en'),
  blocks,
  sections: [],
});

/** A paragraph of plain words. */
export const said = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
