/** Longer than any word of a language that we print; only addresses and accidents are. */
const longestToken = 40;
const breakHere = '\u200b';
/** An address breaks after its marks, as readers expect; between them only when it must. */
const mark = /[/?&=_.-]/;
const longestPart = 24;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Text as a printer can take it: well-formed, composed, without control characters, private-use
 * characters or overrides of direction, and with a place to break in any token that no line holds.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[^\s\u200b]+/gu, breakable);

function breakable(token: string): string {
  if (token.length <= longestToken) return token;
  const parts = [...graphemes.segment(token)].map(({ segment }) => segment);
  if (parts.length <= longestToken) return token;
  let since = 0;
  return parts
    .map((part) => {
      since = mark.test(part) || since === longestPart ? 0 : since + 1;
      return since === 0 ? part + breakHere : part;
    })
    .join('');
}
