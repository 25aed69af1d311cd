import { findPhrases } from '../phrases/find-phrases.ts';
import { mayHave } from '../phrases/looks-for.ts';
import type { Match } from '../phrases/phrase.ts';
import type { ClaimCode } from './faults.ts';
import { forbiddenClaims } from './phrases.ts';

/** Finds claims that no words of a clinic may make. */
export const findClaims = (sentence: string): readonly Match<ClaimCode>[] =>
  mayClaim(sentence) ? findPhrases(sentence, forbiddenClaims) : [];

/** Whether there may be one in sentences, each on a line of its own. */
export const mayClaim = mayHave(forbiddenClaims.map(({ words }) => words));
