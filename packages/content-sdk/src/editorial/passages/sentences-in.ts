import { sentencesOf } from '../readability/measure/index.ts';
import type { Passage } from './passage.ts';

/** A sentence of a passage. */
export interface PassageSentence {
  readonly text: string;
  /** Where it begins in the passage, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Passage, readonly PassageSentence[]>();

/** The sentences of a passage. Every rule that asks gets the same. */
export function sentencesIn(passage: Passage): readonly PassageSentence[] {
  const sentences = known.get(passage) ?? sentencesOf(passage.text);
  known.set(passage, sentences);
  return sentences;
}
