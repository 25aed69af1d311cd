import type { Document } from '@calliope/content-sdk';
import { renderTextBody } from '@calliope/content-sdk/text';
import { plainWords } from './plain-words.ts';

// Adults read ordinary prose at about 240 words a minute; these readers are ill and tired.
const wordsPerMinute = 200;

/** How many minutes a document takes to read, at least one. */
export function readingMinutes(document: Document): number {
  const opening =
    document.kind === 'article'
      ? [document.summary, ...document.keyFacts].map((line) => plainWords(line, document))
      : [];
  const words = [...opening, renderTextBody(document)]
    .join(' ')
    .match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / wordsPerMinute));
}
