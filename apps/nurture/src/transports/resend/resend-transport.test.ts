import { Resend } from 'resend';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultServer } from '../../../test/transports/fault-server.ts';
import {
  handover,
  patience,
  requestFor,
  sequenceEmail,
} from '../../../test/transports/requests.ts';
import { freePort } from '../../free-port.ts';
import { type Inbox, openInbox } from '../../inbox/open-inbox.ts';
import type { Outcome } from '../transport.ts';
import { resendTransport } from './resend-transport.ts';

const transportTo = (url: string) =>
  resendTransport({ key: 're_test', url, baa: false, live: false });

afterEach(() => vi.unstubAllEnvs());

describe('an email that is handed over', () => {
  let inbox: Inbox;
  let first: Outcome;
  const page = async (path: string) => (await fetch(inbox.url + path)).text();
  const send = (request = requestFor()) => transportTo(inbox.url).send(request, patience());

  beforeAll(async () => {
    inbox = await openInbox(0);
    first = await send();
  });
  afterAll(() => inbox.close());

  test('can be asked for as the provider keeps it', async () => {
    const id = first.type === 'accepted' ? first.providerId : '';
    const { data } = await new Resend('re_reader', { baseUrl: inbox.url }).emails.get(id);
    expect(data).toMatchObject({
      ...{ from: sequenceEmail.from, to: [handover.to], subject: sequenceEmail.subject },
      ...{ html: sequenceEmail.html, text: sequenceEmail.text, reply_to: [handover.replyTo] },
    });
    expect(await page(`/inbox/${id}`)).toContain('Bring a list of your medicines');
  });

  test('twice is one email', async () => {
    expect(await send()).toEqual(first);
    expect(await page('/inbox')).toContain('1 email sent');
  });

  test('under the key of other words is clear to nobody', async () => {
    expect(await send(requestFor({ ...sequenceEmail, subject: 'Other' }))).toEqual({
      ...{ type: 'unclear', code: 'send/other-words' },
    });
    expect(await page('/inbox')).toContain('1 email sent');
  });
});

describe('what the provider is asked', () => {
  test('has the key and every header, and takes nothing from the environment', async () => {
    vi.stubEnv('RESEND_API_KEY', 're_real_secret');
    vi.stubEnv('RESEND_BASE_URL', 'https://api.resend.com');
    vi.stubEnv('RESEND_USER_AGENT', 'other');
    vi.stubEnv('RESEND_DEBUG', 'true');
    const logged = vi.spyOn(console, 'error');
    const server = await faultServer({ status: 422, body: '{"name":"x","message":"ada@x.test"}' });
    await transportTo(server.url).send(requestFor(), patience());
    await server.close();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer re_test',
      'user-agent': 'calliope-nurture',
      'idempotency-key': handover.key,
    });
    const { headers, reply_to } = JSON.parse(server.requests[0]?.body ?? '');
    expect(reply_to).toBe(handover.replyTo);
    expect(headers).toEqual({
      ...sequenceEmail.headers,
      'Message-ID': '<delivery-7/welcome@example.com>',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  test('is the same bytes each time', async () => {
    const server = await faultServer({ status: 500 });
    for (let time = 0; time < 2; time += 1) {
      await transportTo(server.url).send(requestFor(), patience());
    }
    await server.close();
    expect(server.requests[1]?.body).toBe(server.requests[0]?.body);
  });
});

describe('an email that is not known to be out', () => {
  const json = (body: unknown) => JSON.stringify(body);
  const named = (name: string, message = '') => json({ name, message });
  const later = (code: string, mayBeOut: boolean) => ({ type: 'later', code, mayBeOut });

  test.each<[string, Parameters<typeof faultServer>[0], unknown]>([
    ['429', { status: 429 }, later('send/too-many', false)],
    ['500', { status: 500, body: named('x') }, later('send/carrier-fault', true)],
    [
      '500 that looks like success',
      { status: 500, body: 'null' },
      later('send/carrier-fault', true),
    ],
    ['500 with an id', { status: 500, body: '{"id":"one"}' }, later('send/carrier-fault', true)],
    [
      '500 that says 422',
      { status: 500, body: json({ statusCode: 422 }) },
      later('send/carrier-fault', true),
    ],
    ['503 of a proxy', { status: 503, body: '<html>' }, later('send/carrier-fault', true)],
    ['408', { status: 408 }, later('send/carrier-fault', true)],
    ['a dropped connection', { hangUp: 'before' }, later('send/no-answer', true)],
    ['half an answer', { hangUp: 200 }, later('send/no-answer', true)],
    ['half a fault', { hangUp: 500 }, later('send/carrier-fault', true)],
    [
      '409 while it is sent',
      { status: 409, body: named('concurrent_idempotent_requests') },
      later('send/in-progress', true),
    ],
    [
      '409 for other words',
      { status: 409, body: named('invalid_idempotent_request') },
      { type: 'unclear', code: 'send/other-words' },
    ],
    [
      '400',
      { status: 400, body: named('validation_error') },
      { type: 'refused', code: 'send/refused' },
    ],
    ['422', { status: 422, body: 'null' }, { type: 'refused', code: 'send/refused' }],
    [
      '400 for the key',
      { status: 400, body: named('validation_error', 'API key is invalid') },
      later('send/key-refused', false),
    ],
    ['401', { status: 401 }, later('send/key-refused', false)],
    ['403', { status: 403 }, later('send/key-refused', false)],
    [
      '422 for the sender',
      { status: 422, body: named('invalid_from_address') },
      later('send/sender-refused', false),
    ],
    ['404', { status: 404 }, later('send/carrier-fault', false)],
    [
      '200 without an id',
      { status: 200, body: '{}' },
      { type: 'unclear', code: 'send/strange-answer' },
    ],
    [
      '200 with an empty id',
      { status: 200, body: '{"id":""}' },
      { type: 'unclear', code: 'send/strange-answer' },
    ],
    [
      '200 with null',
      { status: 200, body: 'null' },
      { type: 'unclear', code: 'send/strange-answer' },
    ],
    [
      '200 with garbage',
      { status: 200, body: '<html>ok</html>' },
      { type: 'unclear', code: 'send/strange-answer' },
    ],
    ['200 with nothing', { status: 204 }, { type: 'unclear', code: 'send/strange-answer' }],
  ])('after %s', async (_, behaviour, outcome) => {
    const server = await faultServer(behaviour);
    expect(await transportTo(server.url).send(requestFor(), patience())).toEqual(outcome);
    expect(server.requests).toHaveLength(1);
    await server.close();
  });

  test('after a redirect, which nobody follows', async () => {
    const other = await faultServer({ status: 200, body: '{"id":"one"}' });
    for (const status of [301, 302, 307, 308]) {
      const server = await faultServer({ status, headers: { location: `${other.url}/emails` } });
      expect(await transportTo(server.url).send(requestFor(), patience())).toEqual({
        ...{ type: 'unclear', code: 'send/strange-answer' },
      });
      await server.close();
    }
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test.each([
    ['because nobody listens', async () => `http://127.0.0.1:${await freePort()}`],
    ['because nobody listens under a name', async () => `http://localhost:${await freePort()}`],
  ])('%s', async (_, place) =>
    expect(await transportTo(await place()).send(requestFor(), patience())).toEqual(
      later('send/unreachable', false),
    ),
  );

  test('because it would go to more than one reader', async () => {
    const server = await faultServer({ status: 200, body: '{"id":"one"}' });
    const request = { ...requestFor(), to: 'ada@example.com, eve@example.com' };
    expect(await transportTo(server.url).send(request, patience())).toEqual({
      ...{ type: 'refused', code: 'send/refused' },
    });
    expect(server.requests).toEqual([]);
    await server.close();
  });

  test('because time was up while nobody answered', async () => {
    const server = await faultServer('silence');
    const outcome = await transportTo(server.url).send(requestFor(), AbortSignal.timeout(200));
    expect(outcome).toEqual(later('send/no-answer', true));
    await server.close();
  });

  test('because time was up before anybody was asked', async () => {
    const server = await faultServer({ status: 200, body: '{"id":"one"}' });
    const outcome = await transportTo(server.url).send(requestFor(), AbortSignal.abort());
    expect(outcome).toEqual(later('send/unreachable', false));
    expect(server.requests).toEqual([]);
    await server.close();
  });
});

describe('how long the provider asks to wait', () => {
  const date = 'Sun, 06 Nov 1994 08:49:37 GMT';
  test.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '2' }, 2000],
    ['a date', { date, 'retry-after': 'Sun, 06 Nov 1994 08:50:07 GMT' }, 30_000],
    ['until its window ends', { 'ratelimit-reset': '1' }, 1000],
    ['seconds before its window ends', { 'retry-after': '3', 'ratelimit-reset': '1' }, 3000],
    ['never longer than a day', { 'retry-after': '99999999' }, 24 * 3_600_000],
    ['garbage', { 'retry-after': 'soon' }, undefined],
    ['a date that is over', { date, 'retry-after': 'Sun, 06 Nov 1994 08:49:30 GMT' }, undefined],
    ['nothing', {}, undefined],
  ])('is %s', async (_, headers, wait) => {
    for (const status of [429, 503]) {
      const server = await faultServer({ status, headers });
      const outcome = await transportTo(server.url).send(requestFor(), patience());
      expect(outcome).toMatchObject({ type: 'later' });
      expect('wait' in outcome ? outcome.wait : undefined).toBe(wait);
      await server.close();
    }
  });
});

describe('what it promises', () => {
  test('is a key for 23 hours, and no agreement unless one is named', () =>
    expect(transportTo('http://127.0.0.1:4201')).toMatchObject({
      ...{ name: 'resend', baa: false, keyLife: 23 * 3_600_000, perSecond: 5 },
    }));

  test.each([
    'https://api.resend.com',
    'http://api.resend.com',
    'http://127.0.0.1.evil.test',
    'http://localhost.evil.test',
    'http://127.0.0.1@evil.test',
    'http://me@127.0.0.1',
    'https://127.0.0.1:4201',
    'http://0.0.0.0:4201',
    'smtp://127.0.0.1:4201',
    '//127.0.0.1',
    '',
  ])('is not to speak to %j, which is not this machine', (url) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect(() => transportTo(url)).toThrow('(send/not-loopback)');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('is to speak to Resend where real patients are served', () =>
    expect(
      resendTransport({ key: 're_test', url: 'https://api.resend.com', baa: true, live: true }).baa,
    ).toBe(true));
});
