import { renderEmail } from '@calliope/channel-email';
import type { Article, Block, Document, Step } from '@calliope/content-sdk';
import type { PaneSubject } from './pane.ts';

/** The email as HTML and as plain text. */
export async function emailPane(subject: PaneSubject): Promise<{ html: string; text: string }> {
  const { library, document, messages, site } = subject;
  const { clinic } = library.data;
  const { html, text } = await renderEmail(asStep(document, clinic.neutralName), {
    messages,
    clinic,
    site,
    stopAddress: `${site}/stop`,
    revisionOf: ({ kind, id }) =>
      library
        .documents()
        .find((one) => one.kind === kind && one.id === id && one.locale === document.locale)
        ?.revision,
  });
  return { html, text };
}

/** Only a step is sent; another document is shown as the step that would contain all its words. */
function asStep(document: Document, subject: string): Step {
  if (document.kind === 'step') return document;
  const step = { ...document, kind: 'step' as const, sequence: 'preview', subject, preheader: '' };
  return document.kind === 'article' ? { ...step, blocks: opened(document) } : step;
}

/** An email has neither a summary nor key facts of its own, so they become its first words. */
const opened = ({ summary, keyFacts, blocks }: Article): Block[] => [
  { type: 'paragraph', children: summary },
  {
    type: 'list',
    start: null,
    items: keyFacts.map((children) => [{ type: 'paragraph', children }]),
  },
  ...blocks,
];
