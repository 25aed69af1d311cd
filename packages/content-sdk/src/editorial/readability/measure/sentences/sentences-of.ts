import type { Span } from '../words-of.ts';
import { goesOn } from './goes-on.ts';
import { possibleEnds } from './possible-ends.ts';

/**
 * The sentences of an English text in order, without the space around them; what has neither letter
 * nor figure is none. They are those of Unicode (UAX #29, by `Intl.Segmenter`), mended where that
 * does not know English: see `goesOn` and `possibleEnds`. The end of the text or of a line ends
 * a sentence with or without a full stop, so unwrap wrapped lines first. A colon and a semicolon end
 * none (McLaughlin, 1969: a period, a question mark or an exclamation point does).
 *
 * @example
 * ```js
 * sentencesOf('Dr. Ames is in. Call 911.');
 * // [
 * //   { text: 'Dr. Ames is in.', start: 0, end: 15 },
 * //   { text: 'Call 911.', start: 16, end: 25 },
 * // ]
 * ```
 */
export function sentencesOf(text: string): Span[] {
  if (single.test(text)) return [withoutSpace(text, 0)];
  const sentences: Span[] = [];
  let start = 0;
  for (const end of possibleEnds(text)) {
    const before = text.slice(start, end);
    if (end < text.length && goesOn(before, text.slice(end))) continue;
    if (/[\p{L}\p{N}]/u.test(before)) sentences.push(withoutSpace(before, start));
    start = end;
  }
  return sentences;
}

/** A letter or figure, and no end but that of the text: most titles, points and labels. */
const single =
  /^(?=.*[\p{L}\p{N}])[^.!?\u2026\n\r\u0085\u2028\u2029\u3002\uff0e\uff01\uff1f]*[.!?]?["'”’)\]]*\s*$/u;

function withoutSpace(passage: string, at: number): Span {
  const text = passage.trim();
  const start = at + passage.length - passage.trimStart().length;
  return { text, start, end: start + text.length };
}
