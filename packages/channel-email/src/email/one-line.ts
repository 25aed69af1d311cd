/**
 * A text as one line. Line ends and other controls would end a header and begin another, or put
 * words of a stranger on a line of their own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
