import { spelledSyllables } from './capitals.ts';
import { guessSyllables, nameLetters } from './guess-syllables.ts';
import { misguessed } from './misguessed.ts';
import { ownWords } from './own-words.ts';

/**
 * The syllables of an English word as it is read aloud: by the clinic's own list, by the CMU
 * Pronouncing Dictionary, else by the rules of the package `syllable`. At least 1 for whatever has
 * a letter or a figure, 0 for anything else.
 *
 * - A word with hyphens has the syllables of its parts; it stays one word (Flesch, McLaughlin).
 * - A figure has one, however long: `24`, `2.3`, `1,000`, `301-828-9513` (Flesch, How to Write Plain
 *   English, 1979). Read aloud, a telephone number has thirteen, which would punish the writer for
 *   what helps most. McLaughlin reads figures aloud; text without many is the same either way.
 * - An abbreviation is read aloud: FDA has three, REMS one, `mg` three. So is `a.m.`: two.
 * - An address of the web or of email has one, like a figure: nobody reads it aloud.
 *
 * @example
 * ```js
 * countSyllables('esketamine'); // 4
 * countSyllables('treatment-resistant'); // 5
 * countSyllables('301-828-9513'); // 1
 * ```
 */
export function countSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  if (counted.size >= remembered) counted.clear();
  const syllables = syllablesIn(word);
  counted.set(word, syllables);
  return syllables;
}

/** A language in use has few words; the bound is for a process that runs for weeks. */
const remembered = 20_000;
const counted = new Map<string, number>();

function syllablesIn(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0;
  if (/^(?:https?:\/\/|www\.)|.@./i.test(word)) return 1;
  const pieces = inPlainLetters(word).match(piece) ?? [];
  return Math.max(1, sum(pieces.map((one) => (/\d/.test(one) ? 1 : syllablesOf(one)))));
}

/** A figure with its separators and its ending (`1990s`, `2nd`), or letters with apostrophes. */
const piece = /\d+(?:[.,:/⁄-]\d+)*(?:st\b|nd\b|rd\b|th\b|s\b)?|[a-z]+(?:'[a-z]+)*/gi;

/** Without accents, curly apostrophes, special hyphens and the hyphens that show only at a line's end. */
const inPlainLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/g, '-');

function syllablesOf(letters: string): number {
  if (letters.length === 1) return nameLetters(letters);
  return spelledSyllables(letters) ?? countWord(letters.toLowerCase());
}

const countWord = (word: string): number => listed(word) ?? guessSyllables(word, countWord);

const listed = (word: string): number | undefined => ownWords.get(word) ?? exceptions().get(word);

let table: ReadonlyMap<string, number> | undefined;

/** Made when the first word is counted: who counts none does not pay for it. */
function exceptions(): ReadonlyMap<string, number> {
  table ??= new Map(
    Object.entries(misguessed).flatMap(([syllables, words]) =>
      words.split(' ').map((word) => [word, Number(syllables)] as const),
    ),
  );
  return table;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
