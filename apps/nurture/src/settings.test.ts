import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings there are two ports and the usual site', () =>
  expect(readSettings({})).toEqual({
    port: 4200,
    inboxPort: 4201,
    site: 'http://127.0.0.1:4100',
    live: false,
  }));

test('settings are read without what people add by habit', () =>
  expect(
    readSettings({ NURTURE_PORT: '0', INBOX_PORT: ' 5000 ', SITE_URL: ' https://example.com/ ' }),
  ).toEqual({ port: 0, inboxPort: 5000, site: 'https://example.com', live: false }));

test.each([
  'example.com',
  'ftp://example.com',
  'https://example.com/path',
  'https://a:b@example.com',
])('SITE_URL cannot be %s', (value) =>
  expect(() => readSettings({ SITE_URL: value })).toThrow('SITE_URL is "'),
);
