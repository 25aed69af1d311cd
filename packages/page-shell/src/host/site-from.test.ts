import { describe, expect, test } from 'vitest';
import { siteFrom } from './site-from.ts';

describe('the site that the codes lead to', () => {
  const site = (value?: string) =>
    siteFrom({ SITE_URL: value }, 'SITE_URL', 'http://127.0.0.1:4100');

  test('has no slash at its end', () => {
    expect(site('https://example.com/')).toBe('https://example.com');
  });

  test.each([undefined, '', ' '])('is the usual one where nothing is said (%j)', (value) => {
    expect(site(value)).toBe('http://127.0.0.1:4100');
  });

  test.each([
    'example.com',
    'ftp://example.com',
    'https://example.com/path',
    'https://example.com/?a',
    'https://a:b@example.com',
  ])('is not %s', (value) => {
    expect(() => site(value)).toThrow('SITE_URL');
  });
});
