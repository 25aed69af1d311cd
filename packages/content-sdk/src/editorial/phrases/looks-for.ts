import { anyOf } from './any-of.ts';

/**
 * The most characters of patterns that are looked for as one. Longer ones take V8 longer to
 * compile, by more than their length, and find nothing sooner; it does not optimise above 20 KB.
 */
const longest = 3000;

/** Whether any of some patterns is in a text, in any case. */
export function looksFor(patterns: readonly string[], flags = 'i'): (text: string) => boolean {
  const joined = inGroups(patterns).map((group) => anyOf(group, flags));
  return (text) => joined.some((pattern) => pattern.test(text));
}

/**
 * Whether any of some patterns may be in sentences, each on a line of its own. Most documents have
 * none, and one look at all of a document is faster than one at each sentence.
 */
export const mayHave = (patterns: readonly RegExp[]): ((sentences: string) => boolean) =>
  looksFor(
    patterns.map(({ source }) => source),
    'im',
  );

/** Patterns in their order, together as long as they stay short enough. */
function inGroups(patterns: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let size = longest;
  for (const pattern of patterns) {
    size += pattern.length;
    if (size > longest) {
      groups.push([]);
      size = pattern.length;
    }
    groups.at(-1)?.push(pattern);
  }
  return groups;
}
