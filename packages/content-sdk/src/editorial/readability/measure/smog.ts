import type { Counts } from './flesch-kincaid.ts';

/** The sentences that SMOG was derived from: ten each of the start, the middle and the end. */
const fewestSentences = 30;

/**
 * The SMOG grade: the years of school after which a reader understands a text fully. Undefined below
 * 30 sentences: the formula was fitted to samples of 30, with a standard error of 1.5 grades, and a
 * section of ten would swing by whole grades with a single word. Give the document's grade instead;
 * `polysyllables` and `words` of a section can be compared.
 *
 * G. Harry McLaughlin, SMOG Grading, a New Readability Formula, Journal of Reading 12(8), 1969, in
 * the form that takes every sentence of a text and not a sample.
 *
 * @example
 * ```js
 * smog({ words: 300, sentences: 30, syllables: 450, polysyllables: 25 }); // 8.3441
 * ```
 */
export const smog = ({ sentences, polysyllables }: Counts): number | undefined =>
  sentences < fewestSentences
    ? undefined
    : 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291;
