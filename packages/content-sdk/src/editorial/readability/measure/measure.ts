import { type Counts, fleschKincaid } from './flesch-kincaid.ts';
import { smog } from './smog.ts';
import { countSyllables } from './syllables/count-syllables.ts';
import { wordTextsOf } from './words-of.ts';

/** Words with an end: a sentence, a list item or a heading. */
export interface Sentence {
  readonly text: string;
}

/** How hard a passage is to read. */
export interface Measure<S extends Sentence = Sentence> extends Counts {
  /** The sentence with the most words, as it was given, the first of equals. */
  readonly longest: { readonly sentence: S; readonly words: number } | undefined;
  /** See `fleschKincaid`. */
  readonly fleschKincaid: number | undefined;
  /** See `smog`. */
  readonly smog: number | undefined;
}

/**
 * Measures sentences, which may carry where they stand. One without a word counts for nothing.
 *
 * @example
 * ```js
 * const { words, syllables, longest } = measure(sentencesOf('You rest. Staff watch you.'));
 * // 5, 5 and { sentence: { text: 'Staff watch you.', start: 10, end: 26 }, words: 3 }
 * ```
 */
export const measure = <S extends Sentence>(sentences: readonly S[]): Measure<S> =>
  sumMeasures(sentences.map(measureSentence));

/**
 * The measure of passages together, in order, from the counts of each: what `measure` gives for all
 * their sentences. Grades are not averaged.
 *
 * @example
 * ```js
 * const sections = ['You rest.', 'Staff watch you.'].map((text) => measure(sentencesOf(text)));
 * sumMeasures(sections).words; // 5
 * ```
 */
export function sumMeasures<S extends Sentence>(measures: readonly Measure<S>[]): Measure<S> {
  const counts = {
    words: total(measures, 'words'),
    sentences: total(measures, 'sentences'),
    syllables: total(measures, 'syllables'),
    polysyllables: total(measures, 'polysyllables'),
  };
  return withGrades(counts, longestOf(measures));
}

function measureSentence<S extends Sentence>(sentence: S): Measure<S> {
  const syllables = wordTextsOf(sentence.text).map(countSyllables);
  const words = syllables.length;
  const counts = {
    words,
    sentences: words === 0 ? 0 : 1,
    syllables: syllables.reduce((all, one) => all + one, 0),
    polysyllables: syllables.filter((one) => one >= 3).length,
  };
  return withGrades(counts, words === 0 ? undefined : { sentence, words });
}

const withGrades = <S extends Sentence>(
  counts: Counts,
  longest: Measure<S>['longest'],
): Measure<S> => ({
  ...counts,
  longest,
  fleschKincaid: fleschKincaid(counts),
  smog: smog(counts),
});

const total = (measures: readonly Counts[], of: keyof Counts): number =>
  measures.reduce((all, one) => all + one[of], 0);

const longestOf = <S extends Sentence>(measures: readonly Measure<S>[]): Measure<S>['longest'] =>
  measures
    .map(({ longest }) => longest)
    .reduce((best, one) => ((one?.words ?? 0) > (best?.words ?? 0) ? one : best), undefined);
