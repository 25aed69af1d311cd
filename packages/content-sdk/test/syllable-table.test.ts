import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionaryCounts, tableFile, withWords } from '../scripts/syllable-table.ts';
import { countSyllables } from '../src/editorial/readability/measure/index.ts';
import { ownWords } from '../src/editorial/readability/measure/syllables/own-words.ts';

test('the table is what the dictionary gives', () => {
  const source = readFileSync(tableFile, 'utf8');
  expect(withWords(source) === source, 'run npm run syllables').toBe(true);
});

test('every word of the dictionary has its syllables, but those that we count otherwise', () => {
  const wrong = [...dictionaryCounts]
    .filter(([word, syllables]) => !ownWords.has(word) && countSyllables(word) !== syllables)
    .map(([word]) => word);
  const derived = (word: string) => [...ownWords.keys()].some((own) => word === `${own}'s`);
  expect(wrong.filter((word) => word.length > 1 && !derived(word))).toEqual([]);
});
