/**
 * Where a sentence may end by the rules of Unicode (UAX #29), or behind what these overlook; in
 * order, the end of the text last.
 */
export const possibleEnds = (text: string): Iterable<number> =>
  plain.test(text) ? plainEnds(text) : segmentedEnds(text);

/** ASCII in one line, with the quotation marks and dashes of print: what most passages are made of. */
const plain = /^[ -~‘’“”–—]*$/;

/** A mark that may end a sentence, what closes behind it, and the space after. */
const mark = /[.!?]["'()[\]{}‘’“”]* */g;

/**
 * For a plain text, the ends that `Intl.Segmenter` finds, in a quarter of the time: it makes an
 * object of every segment.
 */
export function* plainEnds(text: string): Generator<number> {
  for (const { 0: found, index } of text.matchAll(mark)) {
    const end = index + found.length;
    if (end < text.length && isEnd(text, found, index)) yield end;
  }
  if (text !== '') yield text.length;
}

function isEnd(text: string, found: string, index: number): boolean {
  const end = index + found.length;
  const next = text.charAt(end);
  if (found.startsWith('.')) {
    if (/^\.["'”’)\]]* +$/.test(found) && /\d/.test(next)) return true;
    // SB6, SB7: `2.3` and `U.S`.
    if (found === '.' && /\d/.test(next)) return false;
    if (found === '.' && /[A-Z]/.test(next) && /[A-Za-z]/.test(text.charAt(index - 1)))
      return false;
    // SB8: a small letter follows, whatever stands before it but letters and ends.
    beforeSmall.lastIndex = end;
    if (beforeSmall.test(text)) return false;
  }
  // SB8a
  return !/[.!?,:;\-–—]/.test(next);
}

const beforeSmall = /[^A-Za-z.!?]*[a-z]/y;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The ends of any text. */
export function* segmentedEnds(text: string): Generator<number> {
  for (const { segment, index } of segmenter.segment(text)) {
    for (const { 0: found, index: at } of segment.matchAll(overlooked)) {
      yield index + at + found.length;
    }
    yield index + segment.length;
  }
}

/** Ends that Unicode's rules do not see: `Call 911. 988 is for…` and `Wait… Then…`. */
const overlooked = /\.["'”’)\]]*\s+(?=\p{N})|…["'”’)\]]*\s+(?=\p{Lu})/gu;
