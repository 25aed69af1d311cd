import { expect, test } from 'vitest';
import { everyEmail } from './every-email.ts';

/** Where Gmail cuts an email off, in bytes. */
const cut = 102_000;

/**
 * The most that quoted-printable (RFC 2045) can make of a text: three bytes for each that is not
 * plain, and a soft line end after 72, since a line of 76 may lack room for a last one of three.
 */
function atMost(text: string): number {
  let bytes = 0;
  for (const byte of Buffer.from(text)) {
    bytes += (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x20 ? 1 : 3;
  }
  return bytes + 3 * Math.ceil(bytes / 72);
}

test.each(everyEmail)('$name is shown whole by Gmail', ({ email }) => {
  expect(atMost(email.html)).toBeLessThan(cut);
  expect(atMost(email.text)).toBeLessThan(cut / 5);
});
