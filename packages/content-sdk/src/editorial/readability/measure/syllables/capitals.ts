import { nameLetters } from './guess-syllables.ts';

/** Words that are written in capitals for weight, and acronyms that are said as a word. */
const said = new Set(
  'ABLE AIDS ALL ALSO AN AND ANY ARE AS AT AYUDA BE BEFORE COVID DO EAT FREE GABA GO HAVE HE HIPAA IF IN INTO IS IT ITS ME MORE NO OF ON ONE ONLY OR SHE SO STAY TAKE THE THERE THESE THEY TO USE UP WE YOU'.split(
    ' ',
  ),
);

/**
 * The syllables of an abbreviation that is said letter by letter, such as FDA; undefined for what is
 * said as a word, such as REMS and STOP. Capitals that begin and end in a consonant around a vowel,
 * with or without a silent E, are taken for a word. An s behind them adds nothing: MAOIs, the FDA's.
 *
 * Flesch counts an abbreviation as one syllable, McLaughlin as it is read aloud. It is read aloud
 * here: a reader stumbles over FDA more than over a short word, and a writer can avoid it.
 */
export function spelledSyllables(letters: string): number | undefined {
  const capitals = /^([A-Z]{2,5})(?:'?s)?$/.exec(letters)?.[1];
  if (capitals === undefined || said.has(capitals) || sayable.test(capitals)) return undefined;
  return nameLetters(capitals);
}

const sayable = /^[^AEIOUY]{1,3}[AEIOUY]+[^AEIOUY]+(?:[AEIOUY]+[^AEIOUY]+)*E?$/;
