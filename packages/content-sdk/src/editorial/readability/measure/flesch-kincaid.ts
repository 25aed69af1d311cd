/** What a grade is computed from. Each number of two passages adds up to that of both together. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
}

/**
 * The Flesch–Kincaid grade: the school year in the United States whose pupils can read a text.
 * Undefined where there is no sentence. It is below 0 for the shortest words and sentences, and a
 * few sentences say little.
 *
 * Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, 1975. https://apps.dtic.mil/sti/citations/ADA006655
 *
 * @example
 * ```js
 * fleschKincaid({ words: 100, sentences: 5, syllables: 150, polysyllables: 10 }); // 9.91
 * ```
 */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number | undefined =>
  words === 0 || sentences === 0
    ? undefined
    : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
