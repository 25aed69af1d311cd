import type { Notice } from '@calliope/content-sdk';
import {
  kitchenSinkClinic,
  kitchenSinkMessages,
  kitchenSinkStep,
} from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../test/parse-email.ts';
import type { LetterOptions } from './letter-options.ts';
import { renderLetter } from './render-letter.tsx';

const { kind: _, sequence: __, subject: ___, preheader: ____, ...words } = kitchenSinkStep('en');
const notice: Notice = { ...words, kind: 'notice' };
const options: LetterOptions = {
  messages: kitchenSinkMessages('en'),
  clinic: kitchenSinkClinic,
  site: 'https://example.com',
  subject: 'Please confirm your address',
  preheader: 'One step is missing.',
  action: { label: 'Yes, it is mine', address: 'https://example.com/confirm/abc' },
  sender: 'guide@example.com',
};
const letter = await renderLetter(notice, options);
const page = parseEmail(letter.html);

describe('a letter', () => {
  test('leads to the one thing to do, in both parts', () => {
    const links = page.elements('a').map(({ attribs }) => attribs['href']);
    expect(links).toContain('https://example.com/confirm/abc');
    expect(letter.text).toContain('Yes, it is mine:\nhttps://example.com/confirm/abc\n');
  });

  test('leads there before it leads to its copy, in both parts', () => {
    for (const part of [letter.html, letter.text]) {
      expect(part.indexOf('/confirm/abc')).toBeLessThan(part.indexOf('/r/e3f4a5b6e3f4a5b6'));
    }
  });

  test('carries no safety lines, since it may go to somebody who is no reader of ours', () => {
    expect(notice.safety.length).toBeGreaterThan(0);
    for (const part of [letter.html, letter.text]) expect(part).not.toContain('988');
  });

  test('has nothing to stop, and says who sent it', () => {
    expect(letter.headers).toEqual({ 'X-Calliope-Revision': 'e3f4a5b6e3f4a5b6' });
    expect(letter.html).not.toContain(options.messages.stopEmails);
    expect(letter.from).toBe('Example Clinic <guide@example.com>');
    expect(letter.text).toContain('Example Clinic\n');
  });

  test('keeps a line end out of the subject', async () =>
    expect((await renderLetter(notice, { ...options, subject: 'a\r\nBcc: b' })).subject).toBe(
      'a Bcc: b',
    ));

  test.each([
    [{ site: 'https://example.com/path' }, 'The site is'],
    [{ action: { label: 'x', address: 'javascript:alert(1)' } }, 'not an address on the web'],
  ] as const)('cannot lead to %j', (change, message) =>
    expect(renderLetter(notice, { ...options, ...change })).rejects.toThrow(message),
  );
});
