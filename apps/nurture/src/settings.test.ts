import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings there are two ports, the usual site and a folder of this machine', () =>
  expect(readSettings({})).toEqual({
    ...{ port: 4200, inboxPort: 4201, site: 'http://127.0.0.1:4100', live: false },
    ...{ origin: undefined, addressHeader: undefined, sender: 'guide@example.com' },
    ...{ replyTo: undefined, transport: { type: 'inbox' } },
    ...{ folder: expect.stringMatching(/\.data$/), databaseUrl: undefined },
    keys: { text: undefined, file: expect.stringMatching(/\.data.keys\.json$/) },
  }));

test('settings are read without what people add by habit', () =>
  expect(
    readSettings({
      ...{ NURTURE_PORT: '0', INBOX_PORT: ' 5000 ', SITE_URL: ' https://example.com/ ' },
      ...{ NURTURE_URL: 'https://mail.example.com/', CLIENT_ADDRESS_HEADER: ' x-real-ip ' },
      ...{ NURTURE_DATA: ' /srv/nurture ', DATABASE_URL: '  ', MAIL_FROM: 'hello@example.com' },
      ...{ MAIL_REPLY_TO: ' desk@Example.com ', RESEND_API_KEY: 're_one' },
    }),
  ).toEqual({
    ...{ port: 0, inboxPort: 5000, site: 'https://example.com', live: false },
    ...{ origin: 'https://mail.example.com', addressHeader: 'x-real-ip' },
    ...{ replyTo: 'desk@example.com', transport: { type: 'resend', key: 're_one', baa: false } },
    ...{ sender: 'hello@example.com', folder: '/srv/nurture', databaseUrl: undefined },
    keys: { text: undefined, file: '/srv/nurture/keys.json' },
  }));

test.each([
  'example.com',
  'ftp://example.com',
  'https://example.com/path',
  'https://a:b@example.com',
])('no origin can be %s', (value) => {
  expect(() => readSettings({ SITE_URL: value })).toThrow('SITE_URL is "');
  expect(() => readSettings({ NURTURE_URL: value })).toThrow('NURTURE_URL is "');
});

test.each(['desk', 'Desk <desk@example.com>', 'a@example.com, b@example.com'])(
  'answers cannot go to %s',
  (value) =>
    expect(() => readSettings({ MAIL_REPLY_TO: value })).toThrow('(transport/wrong-mailbox)'),
);

test('real patients are not served with the keys beside their data', () =>
  expect(() => readSettings({ CALLIOPE_LIVE: '1' })).toThrow('(keys/beside-data)'));

test.each([
  ['a file of its own', { NURTURE_KEY_FILE: '/etc/nurture/keys.json' }],
  ['the environment', { NURTURE_KEYS: '{}' }],
])('real patients are served with keys in %s', (_, keys) =>
  expect(readSettings({ CALLIOPE_LIVE: '1', ...keys }).live).toBe(true),
);
