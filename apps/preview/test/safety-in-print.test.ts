import { renderHandout } from '@calliope/channel-handout';
import { loadLibrary } from '@calliope/content';
import { type Document, openLibrary, safetyOn } from '@calliope/content-sdk';
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
const sheets = documents.filter(({ kind }) => kind === 'article' || kind === 'handout');
const steps = documents.filter(({ kind }) => kind === 'step');

test('there is something to look at on every channel', () => {
  expect(about.length).toBeGreaterThanOrEqual(10);
  expect(sheets.length).toBeGreaterThanOrEqual(12);
  expect(steps.length).toBeGreaterThanOrEqual(11);
});

test.for(about)('the page of $id says every safety line, and the crisis line twice', (document) => {
  const said = letters(webPane(subject(document)).replaceAll(/<[^>]*>/g, ' '));
  for (const id of all) expect(said, id).toContain(wordsOf(document, id));
  expect(said.split(wordsOf(document, 'crisis')).length - 1).toBeGreaterThanOrEqual(2);
});

test.for(sheets)('the sheet of $kind $id says every safety line', async (document) => {
  const { clinic } = library.data;
  const said = letters(await textOf(await renderHandout(document, { messages, clinic, site })));
  for (const id of all) expect(said, id).toContain(wordsOf(document, id));
});

test.for(steps)('the email $id says what it owes, in HTML and as text', async (document) => {
  const { html, text } = await emailPane(subject(document));
  const owed = safetyOn(document, 'email').map(({ id }) => id);
  expect(owed).toEqual(expect.arrayContaining(['crisis', 'general-education', 'inbox']));
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
