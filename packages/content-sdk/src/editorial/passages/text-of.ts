import type { Passage } from './passage.ts';
import { sentencesIn } from './sentences-in.ts';

/** All the sentences of some passages, each on a line, for a first look at what is in any of them. */
export const textOf = (passages: readonly Passage[]): string =>
  passages.flatMap((passage) => sentencesIn(passage).map(({ text }) => text)).join('\n');
