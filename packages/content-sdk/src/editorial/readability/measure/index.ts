export { type Counts, fleschKincaid } from './flesch-kincaid.ts';
export { type Measure, measure, type Sentence, sumMeasures } from './measure.ts';
export { sentencesOf } from './sentences/sentences-of.ts';
export { smog } from './smog.ts';
export { countSyllables } from './syllables/count-syllables.ts';
export { type Span, wordsOf } from './words-of.ts';
