import type { Document } from '@calliope/content-sdk';
import { channelLaws, kitchenSink, kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { parsePage } from '../test/parse-page.ts';
import { sinkOptions } from '../test/sink-options.ts';
import { renderDocumentPage } from './page/render-document-page.tsx';

const page = (document: Document) =>
  parsePage(renderDocumentPage(document, sinkOptions(document))).text;

const neutralPage = (document: Document) =>
  parsePage(renderDocumentPage(document, { ...sinkOptions(document), neutral: true })).text;

describe('an article as a page', () => {
  for (const law of channelLaws({ channel: 'web', sample: kitchenSink, read: page })) {
    test(law.name, law.check);
  }
});

describe('an email at its neutral address', () => {
  for (const law of channelLaws({ channel: 'web', sample: kitchenSinkStep, read: neutralPage })) {
    test(law.name, law.check);
  }
});
