import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { requireHost } from './require-host.ts';
import { requireSameOrigin } from './require-same-origin.ts';

const app = new Hono()
  .use(requireHost(['127.0.0.1', 'localhost', '[::1]']))
  .use(requireSameOrigin())
  .all('/', (context) => context.text('Yes'));

const ask = async (method: string, headers: Record<string, string>) =>
  (await app.request('http://localhost:4100/', { method, headers })).status;

describe('the Host check', () => {
  test.each(['localhost', 'localhost:4100', 'LOCALHOST:4100', '127.0.0.1:9', '[::1]:4100'])(
    'answers to %s',
    async (host) => expect(await ask('GET', { host })).toBe(200),
  );

  test.each([
    '',
    'elsewhere.test',
    'localhost.elsewhere.test',
    'localhost:4100@evil',
    'a b',
    '::1',
  ])('refuses "%s"', async (host) => expect(await ask('GET', { host })).toBe(421));

  test('refuses a request without a Host', async () => expect(await ask('GET', {})).toBe(421));
});

describe('the Origin check', () => {
  const host = 'localhost:4100';

  test('lets a form of this site through', async () =>
    expect(await ask('POST', { host, origin: 'http://localhost:4100' })).toBe(200));

  test('lets a form through behind a proxy that speaks HTTPS', async () =>
    expect(await ask('POST', { host: 'localhost', origin: 'https://localhost' })).toBe(200));

  test.each(['null', 'http://elsewhere.test', 'http://localhost:4101', 'not an origin'])(
    'refuses a form from %s',
    async (origin) => expect(await ask('POST', { host, origin })).toBe(403),
  );

  test.each(['POST', 'PUT', 'DELETE'])('refuses a %s without an Origin', async (method) =>
    expect(await ask(method, { host })).toBe(403),
  );

  test('refuses what the browser itself calls cross-site', async () =>
    expect(
      await ask('POST', { host, origin: 'http://localhost:4100', 'sec-fetch-site': 'cross-site' }),
    ).toBe(403));

  test('leaves reading alone', async () =>
    expect(await ask('GET', { host, 'sec-fetch-site': 'cross-site' })).toBe(200));
});
