import { expect, test } from 'vitest';
import { quotedPrintable } from './quoted-printable.ts';

test.each([
  ['a=b', 'a=3Db'],
  ['sí', 's=C3=AD'],
  ['ends in a space \nhere', 'ends in a space=20\r\nhere'],
  ['one\r\ntwo', 'one\r\ntwo'],
  ['a'.repeat(76), 'a'.repeat(76)],
  ['a'.repeat(77), `${'a'.repeat(75)}=\r\naa`],
])('%j is sent as %j', (text, sent) => expect(quotedPrintable(text)).toBe(sent));

test('no line is too long, and nothing is lost on the way', () => {
  const text = Array.from({ length: 2000 }, (_, index) => 'aé=😀 \t\nx'[index % 9] ?? '').join('');
  const whole = text.replaceAll(/\p{Surrogate}/gu, '?');
  const sent = quotedPrintable(whole);
  for (const line of sent.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  const bytes = sent
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe(whole.replaceAll('\n', '\r\n'));
});
