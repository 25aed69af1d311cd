import type { Step } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../test/parse-email.ts';
import { sinkOptions } from '../../test/sink-options.ts';
import type { EmailOptions } from './email-options.ts';
import { renderEmail } from './render-email.tsx';

const step = kitchenSinkStep('en');
const render = (change: Partial<Step> = {}, options: Partial<EmailOptions> = {}) =>
  renderEmail({ ...step, ...change }, sinkOptions(step, options));
const email = await render();
const page = parseEmail(email.html);

describe('the HTML', () => {
  test('has one title, which is neutral', () => {
    expect(page.elements('title')).toHaveLength(1);
    expect(page.textOf('title')).toBe('Example Clinic');
  });

  test.each(['en', 'es'] as const)('says its language and direction twice (%s)', async (locale) => {
    const one = kitchenSinkStep(locale);
    const { html } = await renderEmail(one, sinkOptions(one));
    for (const { attribs } of parseEmail(html).elements('html', 'body')) {
      expect([attribs['lang'], attribs['dir']]).toEqual([locale, 'ltr']);
    }
  });

  test('loads nothing', () => {
    const loading = ['img', 'link', 'script', 'iframe', 'object', 'video', 'audio', 'svg', 'form'];
    expect(page.elements(...loading)).toEqual([]);
    for (const { attribs } of page.elements('*')) {
      expect(attribs).not.toHaveProperty('src');
      expect(attribs).not.toHaveProperty('background');
    }
    expect(email.html).not.toMatch(/url\(|@import|@font-face/);
  });

  test('has one main title and headings without a gap', () => {
    const levels = page
      .elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
      .map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('has no words smaller than 16 pixels, raised numbers aside', () => {
    const sizes = [...email.html.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('is small enough that Gmail shows it whole', () =>
    expect(Buffer.byteLength(email.html)).toBeLessThan(90_000));

  test('carries the preheader', () => expect(email.html).toContain(`>${email.preheader}<div>`));

  test('is the same each time', async () => expect(await render()).toEqual(email));
});

describe('links', () => {
  const hrefs = page.elements('a').map(({ attribs }) => attribs['href'] ?? '');

  test('lead to revisions, to people, to sources and to the way out', () => {
    const sources = ['https://doi.org/10.0000/example', 'https://example.com/page'];
    const known = [...sources, 'https://example.com/stop/token', 'https://example.com/trial'];
    for (const href of hrefs) {
      if (known.includes(href)) continue;
      expect(href).toMatch(
        /^(https:\/\/example\.com\/r\/[0-9a-f]{16}|tel:\+?\d+|sms:.+|mailto:.+)$/,
      );
    }
  });

  test('lead to this copy and to the documents that it names', () => {
    expect(hrefs).toContain('https://example.com/r/e3f4a5b6e3f4a5b6');
    expect(hrefs).toContain('https://example.com/r/ab12ab12ab12ab12');
  });

  test('to a document without a known revision are plain words', async () => {
    const { html } = await render({}, { revisionOf: undefined });
    expect(html).not.toContain('ab12ab12ab12ab12"');
    expect(parseEmail(html).text).toContain('the other page');
  });
});

describe('the foot', () => {
  const { text: shown } = page;
  test.each([
    'You asked for this guide.',
    'Stop these emails',
    'Read this in a browser',
    'Example Clinic',
    '1 Example Street, Exampleton, MD 20800',
    '301-555-0100',
    'Awaiting clinical review',
    'Revision e3f4a5b6e3f4a5b6 · Contains ab12ab12ab12ab12',
  ])('says %s', (words) => {
    const foot = shown.slice(shown.lastIndexOf('In danger now?'));
    expect(foot).toContain(words);
  });

  test('of the text part says the same', () => {
    const { text } = email;
    for (const words of [
      '1 Example Street',
      'You asked',
      'Stop these emails: https://example.com/stop/token',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('names who reviewed it, and when it is due again', async () => {
    const review = {
      state: 'signed',
      by: 'A Person',
      credential: 'MD',
      on: '2026-03-01',
      next: '2027-03-01',
    } as const;
    const { html } = await render({ review });
    expect(parseEmail(html).text).toContain(
      'Reviewed by A Person, MD. Next review by March 1, 2027.',
    );
    expect(parseEmail(html).text).not.toContain('Awaiting');
  });
});

describe('headers', () => {
  test('name the revisions of the step and of what it includes', () =>
    expect(email.headers).toEqual({
      'X-Calliope-Revision': 'e3f4a5b6e3f4a5b6, ab12ab12ab12ab12',
      'List-Unsubscribe': '<https://example.com/stop/token>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }));

  test('offer one click only where it is safe from listeners', async () => {
    const { headers } = await render({}, { stopAddress: 'http://127.0.0.1:4200/stop' });
    expect(Object.keys(headers)).toEqual(['X-Calliope-Revision']);
  });

  test('have a sender only where one is named', async () => {
    expect(email.from).toBe('Example Clinic <guide@example.com>');
    expect(await render({}, { sender: undefined })).not.toHaveProperty('from');
  });

  test.each([
    { site: 'https://example.com/' },
    { site: 'example.com' },
    { site: 'ftp://example.com' },
    { stopAddress: 'javascript:alert(1)' },
    { stopAddress: 'stop' },
    { sender: 'guide@example.com\r\nBcc: all@example.com' },
    { sender: 'a b@example.com' },
    { sender: 'guide' },
  ])('refuse %j', (options) => expect(render({}, options)).rejects.toThrow(RangeError));

  test('refuse a revision that is none', () =>
    expect(render({ revision: 'x\r\nBcc: all@example.com' })).rejects.toThrow(RangeError));
});

describe('the way to pause or change the emails', () => {
  const settingsAddress = 'https://example.com/settings/token';

  test('stands below the one that stops them, in both parts', async () => {
    const { html, text } = await render({}, { settingsAddress });
    expect(html).toContain(`href="${settingsAddress}"`);
    expect(text).toMatch(/Stop these emails: .*\nPause or change these emails: .*token\n$/);
  });

  test('is not there where there is no such place', () => {
    expect(email.html).not.toContain('Pause or change');
    expect(email.text).not.toContain('Pause or change');
  });

  test('must be an address on the web', () =>
    expect(render({}, { settingsAddress: 'settings' })).rejects.toThrow('settings address'));
});
