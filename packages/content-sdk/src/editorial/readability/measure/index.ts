export { type Measure, measure, sumMeasures } from './measure.ts';
export { sentencesOf } from './sentences/sentences-of.ts';
export { countSyllables } from './syllables/count-syllables.ts';
export { wordsOf } from './words-of.ts';
