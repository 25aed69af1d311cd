import { readdirSync, readFileSync } from 'node:fs';
import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { measure, sentencesOf, wordsOf } from '../src/editorial/readability/measure/index.ts';

/** Texts without markup: a paragraph, a list item or a heading on each line. */
const folder = new URL('fixtures/readability/', import.meta.url);
const texts = readdirSync(folder).map((name) => ({
  name,
  sentences: readFileSync(new URL(name, folder), 'utf8').split('\n').flatMap(comparable),
}));

/**
 * The sentences of a text, without what text-readability is known to count wrong: it gives a figure no
 * syllable and an abbreviation one, and it counts no sentence of one or two words.
 */
function comparable(text: string): string[] {
  return sentencesOf(text)
    .map((sentence) => sentence.text.replace(/\b[A-Z]{2,}s?\b/g, 'drug'))
    .map((sentence) => sentence.replace(/\d[\d.-]*\b/g, 'six'))
    .filter((sentence) => wordsOf(sentence).length > 2);
}

/** It ends a sentence only at a full stop, and only where a capital follows, which no list item is sure of. */
const written = (sentences: readonly string[]): string =>
  sentences
    .map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1).replace(/[.?!:]?$/, '.')}`)
    .join(' ');

const ours = (sentences: readonly string[]) => measure(sentences.map((text) => ({ text })));

/**
 * From its counts, and not by its `fleschKincaidGrade`: that rounds the syllables of a word to one
 * decimal first, which alone moves a grade by up to 0.6.
 */
function theirGrade(sentences: readonly string[]): number {
  const text = written(sentences);
  const words = readability.lexiconCount(text);
  return (
    (0.39 * words) / readability.sentenceCount(text) +
    (11.8 * readability.syllableCount(text)) / words -
    15.59
  );
}

describe('text-readability gives the same within one grade', () => {
  test.each(texts)('Flesch–Kincaid of $name', ({ sentences }) => {
    const grade = ours(sentences).fleschKincaid ?? Number.NaN;
    expect(Math.abs(grade - theirGrade(sentences))).toBeLessThan(1);
  });

  // A text with fewer than 30 sentences has no SMOG grade; over and over again, it has.
  test.each(texts)('SMOG of $name, as often as it takes', ({ sentences }) => {
    const enough = Array.from({ length: 30 }, () => sentences).flat();
    const grade = ours(enough).smog ?? Number.NaN;
    expect(Math.abs(grade - readability.smogIndex(written(enough)))).toBeLessThan(1);
  });

  test('both of all texts in one', () => {
    const sentences = texts.flatMap((text) => text.sentences);
    const { fleschKincaid, smog } = ours(sentences);
    expect(fleschKincaid).toBeCloseTo(theirGrade(sentences), 0);
    expect(smog).toBeCloseTo(readability.smogIndex(written(sentences)), 0);
  });
});

test('the texts go from easy to hard', () => {
  const grades = texts.map(({ sentences }) => ours(sentences).fleschKincaid ?? Number.NaN);
  expect(texts.length).toBeGreaterThanOrEqual(20);
  expect(Math.min(...grades)).toBeLessThan(2);
  expect(Math.max(...grades)).toBeGreaterThan(18);
});
