import { type Document, onChannel } from '@calliope/content-sdk';
import { openArchive } from '@calliope/content-sdk/archive';
import { channelLaws } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { parsePage } from '../test/parse-page.ts';
import { sinkOptions } from '../test/sink-options.ts';
import { renderDocumentPage } from './page/render-document-page.tsx';

// What a compiler of document version 1 archived.
const { read } = await openArchive(
  new URL('../../content-sdk/test/fixtures/archive-1/archive/', import.meta.url),
);
const revisions = { en: '3629d95124371da6', es: 'e1f6672fff8e34ba' };

async function archived(locale: 'en' | 'es'): Promise<Document> {
  const { document, fault } = await read(revisions[locale]);
  if (!document) throw new Error(fault.message);
  return onChannel(document, 'web');
}

describe('old words as a page', async () => {
  const words = { en: await archived('en'), es: await archived('es') };
  const laws = channelLaws({
    channel: 'web',
    sample: (locale) => words[locale],
    read: (document) => parsePage(renderDocumentPage(document, sinkOptions(document))).text,
  });
  // The blocks of the kitchen sink need facts that these words do not use.
  for (const law of laws.filter(({ name }) => !name.startsWith('renders block'))) {
    test(law.name, law.check);
  }
});
