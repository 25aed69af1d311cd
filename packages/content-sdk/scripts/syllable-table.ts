import { dictionary } from 'cmu-pronouncing-dictionary';
import { guessSyllables } from '../src/editorial/readability/measure/syllables/guess-syllables.ts';

/** Where the words stand that the rules guess wrong. */
export const tableFile = new URL(
  '../src/editorial/readability/measure/syllables/misguessed.ts',
  import.meta.url,
);

/**
 * The words of the CMU Pronouncing Dictionary with their syllables, by its first pronunciation:
 * the others are often hurried speech, such as `trying` in one syllable.
 */
export const dictionaryCounts: ReadonlyMap<string, number> = new Map(
  Object.entries(dictionary)
    .filter(([word]) => /^[a-z]+(?:'[a-z]+)*$/.test(word))
    .map(([word, phones]) => [word, syllablesOf(word, phones)]),
);

/**
 * A vowel sound carries its stress as a digit, and each vowel sound is a syllable; `hmm` has one
 * without. The dictionary draws `hour` and `fire` out to two; others give one as well, and of two accepted pronunciations
 * the one with fewer syllables counts (Flesch, How to Write Plain English, 1979).
 */
function syllablesOf(word: string, phones: string): number {
  const vowels = phones.match(/\d/g)?.length ?? 0;
  const drawnOut = /ire|our/.test(word) && /A[YW]\d ER0/.test(phones);
  return Math.max(1, drawnOut ? vowels - 1 : vowels);
}

/** The source of the table with the words that the dictionary gives now. */
export function withWords(source: string): string {
  const start = source.indexOf('{\n', source.indexOf('export const misguessed')) + 2;
  const rows = [...misguessed()].map(([syllables, words]) => `  ${syllables}: ${quoted(words)},\n`);
  return `${source.slice(0, start)}${rows.join('')}};\n`;
}

/** By syllables, the words in order of the alphabet whose syllables the rules guess wrong. */
function misguessed(): Map<number, string[]> {
  const count = (word: string): number => dictionaryCounts.get(word) ?? guessSyllables(word, count);
  const words = [...dictionaryCounts.keys()].sort();
  const wrong = words.filter((word) => guessSyllables(word, count) !== count(word));
  const bySyllables = Map.groupBy(wrong, count);
  return new Map([...bySyllables].sort(([a], [b]) => a - b));
}

/** As the formatter quotes: in single quotes, unless there is an apostrophe. */
const quoted = (words: readonly string[]): string =>
  words.some((word) => word.includes("'")) ? `"${words.join(' ')}"` : `'${words.join(' ')}'`;
