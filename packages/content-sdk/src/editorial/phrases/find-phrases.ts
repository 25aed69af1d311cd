import type { Match, Phrase } from './phrase.ts';

/** The first place of each phrase in a sentence; each code once, since one of them is enough to act on. */
export function findPhrases<Code extends string>(
  sentence: string,
  phrases: readonly Phrase<Code>[],
): readonly Match<Code>[] {
  const matches = new Map<Code, Match<Code>>();
  for (const phrase of phrases) {
    if (matches.has(phrase.code)) continue;
    const match = phrase.words.exec(sentence);
    if (!match || phrase.unless?.test(sentence) || (phrase.only && !phrase.only.test(sentence))) {
      continue;
    }
    matches.set(phrase.code, { phrase, found: match[0], index: match.index });
  }
  return [...matches.values()];
}
