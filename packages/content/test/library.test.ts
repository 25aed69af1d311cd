import { readFile } from 'node:fs/promises';
import { openLibrary, safetyOn } from '@calliope/content-sdk';
import { document as documentSchema } from '@calliope/content-sdk/schema';
import { expect, test } from 'vitest';
import { loadLibrary, loadManifest } from '../dist/index.js';

const library = openLibrary(await loadLibrary());
const article = library.article('ketamine-for-depression', 'en');
const steps = library.documents().filter((document) => document.kind === 'step');

test('every document is what the schema says', () => {
  for (const document of library.documents()) {
    expect(documentSchema.safeParse(document).error, document.id).toBeUndefined();
  }
});

test('an id or a locale that is not there does not compile', () => {
  // @ts-expect-error there is no such article
  expect(() => library.article('ketamine', 'en')).toThrow(RangeError);
  // @ts-expect-error nothing is written in Spanish yet
  expect(() => library.article('ketamine-for-depression', 'es')).toThrow(RangeError);
  // @ts-expect-error there is no such handout
  expect(() => library.handout('ketamine', 'en')).toThrow(RangeError);
});

test('the article answers the five common questions with the words of their own documents', () => {
  const asked = article.sections.at(-1)?.sections ?? [];
  expect(asked).toHaveLength(5);
  expect(asked.map(({ origin }) => origin.document).sort()).toEqual(
    library
      .documents()
      .filter(({ kind }) => kind === 'faq')
      .map(({ id }) => `faq:${id}`),
  );
});

test('the main article takes the visit and the calls for help from the article on the visit', () => {
  const visit = library.article('infusion-visit', 'en');
  const taken = article.sections.find(({ id }) => id === 'your-visit')?.sections ?? [];
  expect(taken.map(({ id }) => id)).toEqual([
    ...['the-visit', 'how-long-it-takes', 'afterwards', 'days-after', 'when-to-call', 'the-plan'],
  ]);
  for (const { id, revision } of taken) {
    expect(visit.sections.find((section) => section.id === id)?.revision).toBe(revision);
  }
});

test('all articles lead to each other', () => {
  const articles = library.documents().filter((one) => one.kind === 'article');
  const ids = articles.map(({ id }) => id);
  for (const { id, related } of articles) {
    expect([id, ...related].sort()).toEqual(ids);
  }
});

test('every source is cited and every word of the glossary is used', async () => {
  const words = JSON.stringify(library.documents());
  for (const [file, list] of [
    ['references.yaml', 'references'],
    ['en/glossary.yaml', 'terms'],
  ] as const) {
    const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
    const ids = [...text.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id]) => id);
    expect(ids.length, list).toBeGreaterThan(20);
    for (const id of ids) expect(words, `${file} ${id}`).toContain(`"${id}"`);
  }
});

test('the welcome email contains a section of the article and the promise about emails', () => {
  const welcome = library.step('reading-guide/welcome', 'en');
  const privacy = library.notice('privacy', 'en');
  expect(welcome.includes).toEqual([
    { document: 'article:ketamine-for-depression', revision: article.revision },
    { document: 'notice:privacy', revision: privacy.revision },
  ]);
  expect(welcome.sections.map(({ id }) => id)).toEqual(['where-to-start', 'emails']);
});

test('every channel carries the safety lines of the table', () => {
  const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
  const onEveryPage = [
    'crisis',
    'general-education',
    'off-label',
    'risks',
    'results-vary',
    'no-driving',
    'keep-medicines',
  ];
  expect(ids(safetyOn(article, 'web'))).toEqual(onEveryPage);
  expect(ids(safetyOn(article, 'handout'))).toEqual(onEveryPage);
  const studies = library.step('reading-guide/what-studies-say', 'en');
  expect(ids(safetyOn(studies, 'email'))).toEqual(
    expect.arrayContaining([
      'crisis',
      'general-education',
      'off-label',
      'risks',
      'results-vary',
      'inbox',
    ]),
  );
});

test('nobody has signed anything, and nothing says otherwise', () => {
  for (const { review } of library.documents()) expect(review).toEqual({ state: 'awaiting' });
});

test.for(steps)('what an inbox shows of $id names no condition, drug or visit', (step) => {
  const shown = `${library.data.clinic.neutralName} ${step.subject} ${step.preheader}`;
  expect(shown).not.toMatch(/ketamine|depress|treat|anxiety|infusion|visit|psych|mental|therap/i);
});

test('the manifest lists every document with its module', async () => {
  const { documents } = await loadManifest();
  expect(documents).toHaveLength(library.documents().length);
  for (const { module, revision } of documents) {
    const words = await import(new URL(module, new URL('../dist/', import.meta.url)).href);
    expect(words.default.revision).toBe(revision);
  }
});
