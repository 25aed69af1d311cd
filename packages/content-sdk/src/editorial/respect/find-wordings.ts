import { hurtfulWordings, type Wording } from './phrases.ts';

/** A wording that hurts, as it stands in a sentence. */
export interface HurtfulWording {
  readonly found: string;
  /** Where, in UTF-16 units of the sentence. */
  readonly index: number;
  /** What to say in its place. */
  readonly instead: string;
}

/** Finds wordings that label or blame. */
export function* findWordings(
  sentence: string,
  wordings: readonly Wording[] = hurtfulWordings,
): Generator<HurtfulWording> {
  for (const { words, unless, instead } of wordings) {
    const match = words.exec(sentence);
    if (match && !unless?.test(sentence))
      yield { found: match[0].trim(), index: match.index, instead };
  }
}
