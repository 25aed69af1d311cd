import type { Passage } from './passage.ts';

/** Rules look at one document after the other, so the last one is enough to remember. */
let last: { readonly passages: readonly Passage[]; readonly text: string } | undefined;

/** All the sentences of some passages, each on a line, for a first look at what is in any of them. */
export function textOf(passages: readonly Passage[]): string {
  if (last?.passages !== passages) last = { passages, text: read(passages) };
  return last.text;
}

const read = (passages: readonly Passage[]): string =>
  passages.flatMap((passage) => passage.sentences().map(({ text }) => text)).join('\n');
