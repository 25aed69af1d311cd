import { channelLaws, kitchenSink } from '@calliope/content-sdk/testing';
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
