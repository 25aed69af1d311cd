import { kitchenSinkClinic, kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../test/parse-email.ts';
import { sinkOptions } from '../../test/sink-options.ts';
import { renderEmail } from './render-email.tsx';

const step = kitchenSinkStep('en');
const crLf = 'Ada\r\nBcc: all@example.com\u2028\0';
const named = (firstName: string) =>
  renderEmail(step, sinkOptions(step, { fields: { firstName } }));

describe('a hostile name', () => {
  test.each(['<b>Ada</b>', '"><script>alert(1)</script>', "O'Neil & “Zoë”", '</title><h1>'])(
    'such as %s is only words',
    async (name) => {
      const email = await named(name);
      const page = parseEmail(email.html);
      expect(page.elements('script', 'b')).toEqual([]);
      expect(page.elements('h1')).toHaveLength(1);
      expect(page.text).toContain(name);
      expect(email.text).toContain(name);
    },
  );

  test('stays on its line', async () => {
    const email = await named(crLf);
    expect(email.text).toContain('Ada Bcc: all@example.com');
    expect(email.text).not.toMatch(/[\r\0\u2028]/);
    expect(email.html).not.toMatch(/[\r\0\u2028]/);
  });

  test.each(['', ' \n'])('that is empty (%j) leaves the fallback', async (name) =>
    expect((await named(name)).text).toContain('there'),
  );

  test('cannot reach for what every object has', async () => {
    const declared = { ...step, fields: { ...step.fields, constructor: { fallback: 'x' } } };
    const { text } = await renderEmail(declared, sinkOptions(step, { fields: {} }));
    expect(text).toContain('there');
  });
});

describe('a line end', () => {
  test('never reaches a header', async () => {
    const clinic = { ...kitchenSinkClinic, neutralName: `A "B" <c>, ${crLf}` };
    const stopAddress = 'https://example.com/stop/\r\nX: y<z>';
    const email = await renderEmail(
      { ...step, subject: crLf, preheader: crLf },
      sinkOptions(step, { clinic, stopAddress }),
    );
    expect(email.subject).toBe('Ada Bcc: all@example.com');
    expect(email.from).toBe('"A \\"B\\" <c>, Ada Bcc: all@example.com" <guide@example.com>');
    for (const value of [
      email.subject,
      email.preheader,
      email.from,
      ...Object.values(email.headers),
    ]) {
      expect(value).not.toMatch(/\p{Cc}|\u2028/u);
    }
    expect(email.headers['List-Unsubscribe']).toMatch(/^<https:[^<>\s]+>$/);
  });
});
