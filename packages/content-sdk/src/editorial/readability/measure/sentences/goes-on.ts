import { endsInAbbreviation } from './abbreviations.ts';

/**
 * Whether a sentence goes on over a place where Unicode's rules may end it: behind an abbreviation,
 * inside brackets that opened in its middle, or before a small letter (`"Is it safe?" they ask`). A
 * line's end always ends it, as it ends a list item and a heading.
 *
 * @param before from the start of the sentence to the place, with the space at its end
 * @param after what follows the place
 */
export function goesOn(before: string, after: string): boolean {
  const words = before.trimEnd();
  if (/[\n\r\u0085\u2028\u2029]/.test(before.slice(words.length))) return false;
  if (/^[\s"'“‘([]*\p{Ll}/u.test(after)) return true;
  return isInBrackets(before, after) || endsInAbbreviation(words, after.trimStart());
}

/**
 * Only a bracket that closes soon and in the same line counts: one that was forgotten must not join
 * the rest of the text. A bracket that opens the sentence holds sentences of its own.
 */
function isInBrackets(before: string, after: string): boolean {
  const opened = before.lastIndexOf('(');
  if (opened <= before.search(/\S/) || before.indexOf(')', opened) >= 0) return false;
  return /^[^(\n]*(?:\([^()\n]*\)[^(\n]*)*\)/.test(after.slice(0, longestBracket));
}

const longestBracket = 500;
