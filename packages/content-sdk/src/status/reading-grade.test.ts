import { expect, test } from 'vitest';
import { kitchenSink } from '../testing/kitchen-sink.ts';
import { readingGrade } from './reading-grade.ts';

const article = (text: string) => ({
  ...kitchenSink('en'),
  summary: [{ type: 'text' as const, text }],
  ...{ keyFacts: [], blocks: [], sections: [] },
});

test('longer words and sentences are of a higher grade', () => {
  // 0.39 × 4 words a sentence + 11.8 × 1 syllable a word − 15.59
  expect(readingGrade(article('You rest at home.'))).toBeCloseTo(-2.23);
  expect(
    readingGrade(article('Deliberate administration necessitates supervision.')),
  ).toBeGreaterThan(20);
});

test('what has no sentence, and what is not in English, has no grade', () => {
  expect(readingGrade(article(''))).toBeUndefined();
  expect(readingGrade(kitchenSink('es'))).toBeUndefined();
});
