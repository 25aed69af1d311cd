import { type Document, openLibrary, type Section } from '@calliope/content-sdk';
import { readingGrade } from '@calliope/content-sdk/status';
import { renderTextBody } from '@calliope/content-sdk/text';
import readability from 'text-readability';
import { expect, test } from 'vitest';
import { loadLibrary } from '../dist/index.js';

/** What a nurse hands out: it must be easier to read than the rest. */
const forHandouts = [
  'getting-ready',
  'the-visit',
  'how-long-it-takes',
  'afterwards',
  'why-wait',
  'days-after',
  'when-to-call',
  'the-plan',
  'can-you-say-it',
  'side-effects',
  'who-decides',
  'who-should-not',
  'your-medicines',
  'questions-to-ask',
];

const articles = openLibrary(await loadLibrary())
  .documents()
  .filter(({ kind }) => kind === 'article');

test.for(articles)('$id reads at grade 8 or below, by two counts', (article) => {
  expect(readingGrade(article)).toBeLessThanOrEqual(8);
  expect(theirGrade(renderTextBody(article))).toBeLessThanOrEqual(8);
});

test.for(forHandouts)('the section %s reads at grade 7 or below, by two counts', (id) => {
  const [alone] = articles.flatMap((article) =>
    everySection(article.sections)
      .filter((section) => section.id === id)
      .map((section): Document => withOnly(article, section)),
  );
  if (!alone) throw new Error(`No article has a section "${id}".`);
  expect(readingGrade(alone)).toBeLessThanOrEqual(7);
  expect(theirGrade(renderTextBody(alone))).toBeLessThanOrEqual(7);
});

const everySection = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections)]);

const withOnly = (article: Document, { blocks }: Section): Document =>
  article.kind === 'article'
    ? { ...article, summary: [], keyFacts: [], blocks, sections: [] }
    : article;

/** Flesch–Kincaid from the counts of text-readability, which ends a sentence only at a full stop. */
function theirGrade(body: string): number {
  const text = body
    .split('\n')
    .map((line) => line.replace(/\[\d+(?:, \d+)*\]/g, '').replace(/^[\s!\-\d.[\]|]+/, ''))
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => `${line.trim().replace(/[.?!:]?$/, '.')}`)
    .join(' ');
  const words = readability.lexiconCount(text);
  return (
    (0.39 * words) / readability.sentenceCount(text) +
    (11.8 * readability.syllableCount(text)) / words -
    15.59
  );
}
