import type { Match, Phrase } from './phrase.ts';

/** The words of a clause up to a place in it. */
const clauseBefore = (sentence: string, index: number): string =>
  sentence
    .slice(0, index)
    .split(/[,;:]\s|\s[—–]\s|\bbut\b/u)
    .at(-1) ?? '';

/** The first place of each phrase in a sentence; each code once, since one of them is enough to act on. */
export function findPhrases<Code extends string>(
  sentence: string,
  phrases: readonly Phrase<Code>[],
): readonly Match<Code>[] {
  const matches = new Map<Code, Match<Code>>();
  for (const phrase of phrases) {
    if (matches.has(phrase.code)) continue;
    if (phrase.unless?.test(sentence) || (phrase.only && !phrase.only.test(sentence))) continue;
    const every = new RegExp(phrase.words, `${phrase.words.flags}g`);
    for (const { 0: found, index } of sentence.matchAll(every)) {
      if (phrase.after?.test(clauseBefore(sentence, index))) continue;
      matches.set(phrase.code, { phrase, found, index });
      break;
    }
  }
  return [...matches.values()];
}
