import type { Handout } from '@calliope/content-sdk';
import { channelLaws, kitchenSink, type SinkLocale } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { readPdf } from '../test/read-pdf.ts';
import { renderSink } from '../test/render-sink.ts';

describe('the handout channel, read back from its PDF', () => {
  const laws = channelLaws({
    channel: 'handout',
    sample: kitchenSink,
    read: async (document) => readPdf(await renderSink(document)),
  });
  for (const law of laws) test(law.name, law.check);
});

describe('a dense sheet, read back from its PDF', () => {
  const sample = (locale: SinkLocale): Handout => {
    const { summary, keyFacts, audience, related, description, ...rest } = kitchenSink(locale);
    return { ...rest, kind: 'handout' };
  };
  const laws = channelLaws({
    channel: 'handout',
    sample,
    read: async (document) => readPdf(await renderSink(document)),
  });
  for (const law of laws) test(law.name, law.check);
});
