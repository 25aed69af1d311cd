/** Syntax that the parser took for words, with what the writer most likely meant. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}(?=[^\s#])/, 'Put a space after ##.'],
  [
    /^[•●▪◦]\s?|\n[•●▪◦]/,
    'Write - instead of the bullet sign, with each point on a line of its own.',
  ],
  [/\[\^/, 'Cite a source with :cite[id], or put the words into the sentence.'],
  [/\]\[/, 'Write a link as [words](https://…).'],
  [/^\[[ xX]\]/, 'Write - [ ] and then what to tick.'],
  [/\*\*/, 'Close the bold words with two more stars, without a space before them.'],
  [/\{#/, 'An id stands at the end of a title: ## Title {#id}.'],
  [
    /:{1,3}(?:callout|cite|fact|field|figure|fill-in|include|question|term)\s*[[{]|:::|(?:^|\n):{2}(?:callout|figure|fill-in|include|question)(?!\w)/,
    'Close its brackets and braces, leave no space before them, and put what begins with two colons or more on a line of its own.',
  ],
];

/** Characters of which each leftover has one; most words have none. */
const signs = /[#•●▪◦[\]*{:]/;

/** The first leftover in some words, if there is one. */
export function leftoverIn(words: string): { found: string; hint: string } | undefined {
  if (!signs.test(words)) return undefined;
  for (const [pattern, hint] of leftovers) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { found: found.trim(), hint };
  }
  return undefined;
}
