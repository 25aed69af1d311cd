import { connect } from 'node:net';
import { listen } from '@calliope/page-shell/host';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sinkLibrary } from '../test/sink-library.ts';
import { buildSite } from './build-site.ts';
import { createServer } from './server.ts';

const site = buildSite(sinkLibrary);
let url = '';
let close: () => Promise<void>;

beforeAll(async () => {
  const { fetch } = createServer(site, { hosts: ['patients.example.com'] });
  ({ url, close } = await listen({ fetch, port: 0, variable: 'WEB_PORT' }));
});
afterAll(() => close());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(url + path, { redirect: 'manual', ...init });

/** Sends bytes that no well-behaved client would; returns the first line of the answer. */
const sendRaw = (lines: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.end(`${lines}\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });

const rawGet = (target: string) =>
  sendRaw(`GET ${target} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close`);

describe('every path of the site', () => {
  test.each([...site.files.keys()])('%s is answered in place', async (path) => {
    const response = await ask(path);
    const file = site.files.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(file?.type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-robots-tag')).toBe(path.startsWith('/r/') ? 'noindex' : null);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(file?.body);
  });
});

describe('a request', () => {
  test('for the head gets the same headers and no body', async () => {
    const [get, head] = [await ask('/'), await ask('/', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  test('for what the reader already holds gets 304', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? '';
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask('/', { headers: { 'if-none-match': held } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('content-security-policy')).not.toBeNull();
      expect(await response.text()).toBe('');
    }
    expect((await ask('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test.each([
    ['/articles/kitchen-sink', '/articles/kitchen-sink/'],
    ['/es', '/es/'],
    ['//', '/'],
    ['/r/a1a1a1a1a1a1a1a1/', '/r/a1a1a1a1a1a1a1a1'],
  ])('for %s is led to %s', async (path, location) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(location);
  });

  test.each([
    '/nowhere',
    '/articles/',
    '/r/0000000000000000',
    '/r/a1',
    '/favicon.ico',
    '/__proto__',
    '//evil.test/',
  ])('for %s gets 404 and a page that helps', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('In danger now?');
  });

  test.each(['POST', 'PUT', 'DELETE'])('with %s gets 405', async (method) => {
    const response = await ask('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('with a query is answered all the same', async () =>
    expect((await ask('/?utm_source=x')).status).toBe(200));
});

describe('a hostile request', () => {
  test.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%E0%A4%A',
    '/%',
    '/articles/%',
  ])('for %s gets a calm 404', async (target) =>
    expect(await rawGet(target)).toBe('HTTP/1.1 404 Not Found'),
  );

  test.each(['*', 'nonsense', '\\..\\..\\'])('for %s breaks nothing', async (target) => {
    expect(await rawGet(target)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await ask('/')).status).toBe(200);
  });

  test.each([
    ['patients.example.com', 200],
    ['localhost', 200],
    ['elsewhere.test', 421],
  ])('with the host %s gets %i', async (host, status) =>
    expect(await sendRaw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close`)).toContain(
      ` ${status} `,
    ),
  );
});
