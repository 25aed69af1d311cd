import { describe, expect, test } from 'vitest';
import { readTransportSettings } from './transport-settings.ts';

const secret = 'hunter2';

test('mail stays on this machine unless something else is named', () => {
  expect(readTransportSettings({})).toEqual({ type: 'inbox' });
  expect(readTransportSettings({ RESEND_API_KEY: ' ', SMTP_URL: '', RESEND_BAA: '1' })).toEqual({
    type: 'inbox',
  });
});

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ RESEND_BAA: '0' }, false],
  [{ RESEND_BAA: ' 1 ' }, true],
  [{ SMTP_BAA: '1' }, false],
])('Resend has an agreement with %j: %s', (env, baa) =>
  expect(readTransportSettings({ RESEND_API_KEY: ' re_one ', ...env })).toEqual({
    ...{ type: 'resend', key: 're_one', baa },
  }),
);

test.each([
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, secure: true }],
  ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, secure: false }],
  ['smtp://mail.example.com:2525/', { port: 2525 }],
  ['smtps://clinic:p%40ss%3A@mail.example.com', { login: { user: 'clinic', pass: 'p@ss:' } }],
  ['smtp://127.0.0.1:25', { host: '127.0.0.1', loopback: true }],
  ['smtp://localhost', { host: '127.0.0.1', loopback: true }],
  ['smtp://[::1]:25', { host: '::1', loopback: true }],
  ['smtp://0.0.0.0', { loopback: false }],
  ['smtp://127.0.0.1.evil.test', { loopback: false }],
  ['smtp://127.0.0.1@evil.test', { host: 'evil.test', loopback: false }],
  ['smtp://127.999.1.1', { loopback: false }],
])('a mail server is read from %s', (address, server) =>
  expect(readTransportSettings({ SMTP_URL: address })).toMatchObject({
    ...{ type: 'smtp', baa: false, server: { loopback: false, ...server } },
  }),
);

test('all three settings sign mail', () =>
  expect(
    readTransportSettings({
      ...{ SMTP_URL: 'smtps://mail.example.com', SMTP_BAA: '1', DKIM_DOMAIN: 'example.com' },
      ...{ DKIM_SELECTOR: 'mail1', DKIM_KEY_FILE: '/etc/dkim.pem' },
    }),
  ).toMatchObject({
    ...{ baa: true, dkim: { domain: 'example.com', selector: 'mail1', file: '/etc/dkim.pem' } },
  }));

const mail = 'smtps://mail.example.com';

describe('a setting that cannot be meant', () => {
  test.each<[string, Record<string, string>]>([
    ['transport/two', { RESEND_API_KEY: secret, SMTP_URL: mail }],
    ['transport/wrong-key', { RESEND_API_KEY: `${secret}\u00a0x` }],
    ['transport/wrong-key', { RESEND_API_KEY: `${secret}\nx: y` }],
    ['transport/wrong-switch', { RESEND_API_KEY: secret, RESEND_BAA: 'yes' }],
    ['transport/wrong-switch', { SMTP_URL: mail, SMTP_BAA: 'true' }],
    ['transport/wrong-url', { SMTP_URL: secret }],
    ['transport/wrong-url', { SMTP_URL: `https://a:${secret}@mail.example.com` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}%@mail.example.com` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}@` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}@mail.example.com?ignoreTLS=true` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}@mail.example.com#x` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}@mail.example.com/x` }],
    ['transport/wrong-url', { SMTP_URL: `smtp://a:${secret}/b@mail.example.com` }],
    ['transport/half-dkim', { SMTP_URL: mail, DKIM_DOMAIN: 'example.com' }],
    ['transport/half-dkim', { SMTP_URL: mail, DKIM_DOMAIN: 'a.test', DKIM_SELECTOR: 'x' }],
    ['transport/half-dkim', { SMTP_URL: mail, DKIM_KEY_FILE: '/etc/dkim.pem' }],
  ])('is %s, which does not repeat it', (code, env) => {
    const read = () => readTransportSettings(env);
    expect(read).toThrow(`(${code})`);
    expect(read).not.toThrow(secret);
  });
});
