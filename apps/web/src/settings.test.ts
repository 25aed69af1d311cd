import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings there is a port and nothing else', () =>
  expect(readSettings({})).toEqual({
    ...{ port: 4100, handouts: undefined, signUp: undefined, hosts: [], live: false },
  }));

test('settings are read without what people add by habit', () =>
  expect(
    readSettings({
      WEB_PORT: '0',
      HANDOUTS_URL: ' http://127.0.0.1:4300/ ',
      SIGN_UP_URL: 'http://127.0.0.1:4200/guide',
      WEB_HOSTS: 'a.test, b.test,',
      CALLIOPE_LIVE: '1',
    }),
  ).toEqual({
    port: 0,
    handouts: 'http://127.0.0.1:4300',
    signUp: 'http://127.0.0.1:4200/guide',
    hosts: ['a.test', 'b.test'],
    live: true,
  }));

test.each(['here', 'javascript:alert(1)', '/handouts'])('HANDOUTS_URL cannot be %s', (value) =>
  expect(() => readSettings({ HANDOUTS_URL: value })).toThrow('HANDOUTS_URL is "'),
);
