import { type Article, onChannel } from '@calliope/content-sdk';
import { openArchive } from '@calliope/content-sdk/archive';
import { channelLaws } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { readPdf } from '../test/read-pdf.ts';
import { renderSink } from '../test/render-sink.ts';

// What a compiler of document version 1 archived.
const { read } = await openArchive(
  new URL('../../content-sdk/test/fixtures/archive-1/archive/', import.meta.url),
);
const revisions = { en: '3629d95124371da6', es: 'e1f6672fff8e34ba' };

async function archived(locale: 'en' | 'es'): Promise<Article> {
  const { document, fault } = await read(revisions[locale]);
  if (document?.kind !== 'article') throw new Error(fault?.message ?? 'It is no article.');
  return onChannel(document, 'handout');
}

describe('old words on paper, read back from the PDF', async () => {
  const words = { en: await archived('en'), es: await archived('es') };
  const laws = channelLaws({
    channel: 'handout',
    sample: (locale) => words[locale],
    read: async (document) => readPdf(await renderSink(document)),
  });
  // The blocks of the kitchen sink need facts that these words do not use.
  for (const law of laws.filter(({ name }) => !name.startsWith('renders block'))) {
    test(law.name, law.check);
  }
});
