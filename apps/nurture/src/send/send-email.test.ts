import { Resend } from 'resend';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { recordingServer } from '../../test/recording-server.ts';
import { renderSink } from '../../test/render-sink.ts';
import { freePort } from '../free-port.ts';
import { type Inbox, openInbox } from '../inbox/open-inbox.ts';
import { sendEmail } from './send-email.ts';

const { email, key } = await renderSink();
const to = 'reader@example.com';

afterEach(() => vi.unstubAllEnvs());

describe('an email that is sent', () => {
  let inbox: Inbox;
  let id: string;
  const page = async (path: string) => (await fetch(inbox.url + path)).text();

  beforeAll(async () => {
    inbox = await openInbox(0);
    id = await sendEmail(email, { to, key, via: inbox.url });
  });
  afterAll(() => inbox.close());

  test('can be asked for as the provider keeps it', async () => {
    const { data } = await new Resend('re_reader', { baseUrl: inbox.url }).emails.get(id);
    expect(data).toMatchObject({
      from: 'Example Clinic <guide@example.com>',
      to: [to],
      subject: email.subject,
      html: email.html,
      text: email.text,
    });
  });

  test('is in the inbox, to be opened', async () => {
    expect(await page('/inbox')).toContain(email.subject);
    expect(await page(`/inbox/${id}`)).toContain('Every block once');
  });

  test('twice is one email', async () => {
    expect(await sendEmail(email, { to, key, via: inbox.url })).toBe(id);
    expect(await page('/inbox')).toContain('1 email sent');
  });

  test('under the key of other words is refused', () =>
    expect(
      sendEmail({ ...email, subject: 'Other' }, { to, key, via: inbox.url }),
    ).rejects.toMatchObject({ code: 'send/refused' }));
});

describe('an email that is not sent', () => {
  test.each([
    'https://api.resend.com',
    'http://api.resend.com',
    'http://127.0.0.1.evil.test',
    'http://localhost.evil.test',
    'http://127.0.0.1@evil.test',
    'https://127.0.0.1:4201',
    'http://0.0.0.0:4201',
    '//127.0.0.1',
    '',
  ])('because %j is not this machine', async (via) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await expect(sendEmail(email, { to, key, via })).rejects.toMatchObject({
      code: 'send/not-loopback',
    });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('because nobody listens', async () => {
    const via = `http://127.0.0.1:${await freePort()}`;
    await expect(sendEmail(email, { to, key, via })).rejects.toMatchObject({
      code: 'send/unreachable',
      message: expect.stringContaining(via),
    });
  });

  test.each([
    [422, { name: 'validation_error', message: 'Missing `to`.', statusCode: 422 }],
    [500, 'broken'],
  ])('because the provider answers %i is never taken as sent', async (status, body) => {
    const { url, close } = await recordingServer({ status, body });
    await expect(sendEmail(email, { to, key, via: url })).rejects.toMatchObject({
      code: 'send/refused',
    });
    await close();
  });

  test('because it has no sender', () => {
    const { from: _, ...unsigned } = email;
    return expect(
      sendEmail(unsigned, { to, key, via: 'http://127.0.0.1:1' }),
    ).rejects.toMatchObject({ code: 'send/no-sender' });
  });
});

test('neither a key nor an address is taken from the environment', async () => {
  vi.stubEnv('RESEND_API_KEY', 're_real_secret');
  vi.stubEnv('RESEND_BASE_URL', 'https://api.resend.com');
  vi.stubEnv('RESEND_USER_AGENT', 'other');
  const { url, close, requests } = await recordingServer({ status: 200, body: { id: 'one' } });
  await sendEmail(email, { to, key, via: url });
  await close();
  expect(requests).toHaveLength(1);
  expect(requests[0]?.get('authorization')).toBe('Bearer re_local_inbox');
  expect(requests[0]?.get('user-agent')).toBe('calliope-nurture');
  expect(requests[0]?.get('idempotency-key')).toBe(key);
});
