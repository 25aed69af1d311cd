import type { Match, Phrase } from './phrase.ts';

/** Whether a pattern is in any of some sentences, each on a line of its own. */
export const isIn = (sentences: string, words: RegExp): boolean => inLines(words).test(sentences);

const linewise = new WeakMap<RegExp, RegExp>();

/** A pattern for which a line is what a sentence is for the given one. */
function inLines(words: RegExp): RegExp {
  const pattern = linewise.get(words) ?? new RegExp(words.source, 'im');
  linewise.set(words, pattern);
  return pattern;
}

function firstMatch(sentence: string, { words, after }: Phrase): RegExpExecArray | undefined {
  words.lastIndex = 0;
  for (let match = words.exec(sentence); match; match = words.exec(sentence)) {
    if (!after?.test(clauseBefore(sentence, match.index))) return match;
  }
  return undefined;
}

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
    const match = firstMatch(sentence, phrase);
    if (!match || phrase.unless?.test(sentence)) continue;
    if (phrase.only?.test(sentence) ?? true)
      matches.set(phrase.code, { phrase, found: match[0], index: match.index });
  }
  return [...matches.values()];
}
