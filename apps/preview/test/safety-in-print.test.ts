import { renderHandout } from '@calliope/channel-handout';
import { loadLibrary } from '@calliope/content';
import { type Document, openLibrary } from '@calliope/content-sdk';
import { expect, test } from 'vitest';
import { emailPane } from '../src/panes/email-pane.ts';
import { webPane } from '../src/panes/web-pane.ts';
import { letters, textOf } from './read-printed.ts';

const library = openLibrary(await loadLibrary());
const messages = library.messages('en');
const site = 'https://example.com';
const subject = (document: Document) => ({ library, document, messages, site });

const all = [
  'crisis',
  'general-education',
  'off-label',
  'risks',
  'results-vary',
  'no-driving',
  'keep-medicines',
] as const;

const documents = library.documents();
const about = documents.filter(({ kind }) => kind === 'article' || kind === 'faq');
const articles = documents.filter(({ kind }) => kind === 'article');
const steps = documents.filter(({ kind }) => kind === 'step');

test('there is something to look at on every channel', () => {
  expect(about.length).toBeGreaterThanOrEqual(10);
  expect(articles.length).toBeGreaterThanOrEqual(5);
  expect(steps.length).toBeGreaterThanOrEqual(1);
});

test.for(about)('the page of $id says every safety line, and the crisis line twice', (document) => {
  const said = letters(webPane(subject(document)).replaceAll(/<[^>]*>/g, ' '));
  for (const id of all) expect(said, id).toContain(wordsOf(document, id));
  expect(said.split(wordsOf(document, 'crisis')).length - 1).toBeGreaterThanOrEqual(2);
});

test.for(articles)('the sheet of $id says every safety line', async (document) => {
  const { clinic } = library.data;
  const said = letters(await textOf(await renderHandout(document, { messages, clinic, site })));
  for (const id of all) expect(said, id).toContain(wordsOf(document, id));
});

// It names what studies show and what an infusion is like, so it owes what goes with both.
test.for(steps)('the email $id says what it owes, in HTML and as text', async (document) => {
  const { html, text } = await emailPane(subject(document));
  const owed = ['crisis', 'general-education', 'inbox', 'off-label', 'risks', 'results-vary'];
  for (const words of [text, html.replaceAll(/<[^>]*>/g, ' ')]) {
    for (const id of owed) expect(letters(words), id).toContain(wordsOf(document, id));
  }
});

/** The first sentence of a safety line: what comes after it may be parted by the number of a source. */
function wordsOf({ safety }: Document, id: string): string {
  const line = safety.find((one) => one.id === id);
  if (!line) throw new Error(`${id} is not in the document.`);
  const text = line.children
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'term') return inline.text;
      const inner = 'children' in inline ? inline.children : [];
      return inner.map((one) => (one.type === 'text' ? one.text : '')).join('');
    })
    .join('');
  return letters(/^.*?[.?!](?=\s|$)/u.exec(text)?.[0] ?? text);
}
