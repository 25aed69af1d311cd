import { mayHave } from '../phrases/looks-for.ts';
import { hurtfulWordings } from './phrases.ts';

/** A wording that hurts, as it stands in a sentence. */
export interface HurtfulWording {
  readonly found: string;
  /** Where, in UTF-16 units of the sentence. */
  readonly index: number;
  /** What to say in its place. */
  readonly instead: string;
}

/** Finds wordings that label or blame. */
export function* findWordings(sentence: string): Generator<HurtfulWording> {
  if (!mayHurt(sentence)) return;
  for (const { words, unless, instead } of hurtfulWordings) {
    const match = words.exec(sentence);
    if (match && !unless?.test(sentence))
      yield { found: match[0].trim(), index: match.index, instead };
  }
}

/** Whether there may be one in sentences, each on a line of its own. */
export const mayHurt = mayHave(hurtfulWordings.map(({ words }) => words));
