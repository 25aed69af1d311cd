import { syllable } from 'syllable';

/** A possessive that is said as one more syllable: the nurse's, the clinic’s not. */
const hisses = /(?:s|x|z|ch|sh|ce|ge|se|ze)$/;

/**
 * The syllables of a word that no list knows, by rules. A possessive is counted from its word, and
 * letters without a vowel are named one by one (`pm`, `tms`): nothing else can be said aloud.
 *
 * @param word in lower case, ASCII letters and apostrophes
 * @param count counts another word, with the lists
 */
export function guessSyllables(word: string, count: (word: string) => number): number {
  if (word.endsWith("'s")) {
    const owner = word.slice(0, -2);
    return count(owner) + (hisses.test(owner) ? 1 : 0);
  }
  return /[aeiouy]/.test(word) ? syllable(word) : nameLetters(word);
}

/** The syllables of letters that are named one by one. Only W has more than one. */
export function nameLetters(letters: string): number {
  const named = letters.toLowerCase().replace(/[^a-z]/g, '');
  return named.length + 2 * (named.split('w').length - 1);
}
