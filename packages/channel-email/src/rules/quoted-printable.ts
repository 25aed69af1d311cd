/** The longest line, without its line end. */
const longest = 76;

/**
 * A text in UTF-8 as the body of an email carries it: seven bits, lines of at most 76 characters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export const quotedPrintable = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n');

function encodeLine(line: string): string {
  const bytes = Buffer.from(line, 'utf8');
  let encoded = '';
  let length = 0;
  bytes.forEach((byte, index) => {
    const unit = encodeByte(byte, index === bytes.length - 1);
    // A soft line break ends with a sign of its own, for which there must be room.
    const room = index === bytes.length - 1 ? longest : longest - 1;
    if (length + unit.length > room) {
      encoded += '=\r\n';
      length = 0;
    }
    encoded += unit;
    length += unit.length;
  });
  return encoded;
}

/** White space at the end of a line would be lost on the way. */
function encodeByte(byte: number, isLast: boolean): string {
  const isSpace = byte === 0x20 || byte === 0x09;
  const isPlain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (isSpace && !isLast);
  if (isPlain) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
