import { kitchenSinkMessages } from '@calliope/content-sdk/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { testService } from '../test/readers/test-service.ts';
import { renderSink, renderSinks } from '../test/render-sink.ts';
import { storeOfFile } from '../test/stores/fresh-store.ts';
import { createApp } from './create-app.ts';
import { wordsIn } from './words.ts';

const sink = await renderSink();
const inbox = 'http://127.0.0.1:4201/inbox';
const words = wordsIn(kitchenSinkMessages('en'), 'en');
const sequences = [await renderSinks()];
const store = await storeOfFile();
afterAll(() => store.close());
const service = testService({ store });
const options = { brand: 'Example Clinic', inbox, sequences, words, live: false, service };
const app = createApp(options);
const ask = (path: string, host = '127.0.0.1:4200') => app.request(path, { headers: { host } });

describe('the list', () => {
  test('leads to the inbox and to both parts of every email', async () => {
    const response = await ask('/');
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const href of [inbox, '/emails/sinks/kitchen', '/emails/sinks/kitchen.txt']) {
      expect(html).toContain(`href="${href}"`);
    }
    expect(html).toContain('Awaiting clinical review');
    expect(html).toContain('e3f4a5b6e3f4a5b6');
  });

  test('leads to no inbox where mail leaves this machine', async () => {
    const { inbox: _, ...others } = options;
    const sends = createApp(others);
    const html = await (await sends.request('/', { headers: { host: '127.0.0.1:4200' } })).text();
    expect(html).not.toContain('/inbox');
    expect(html).toContain('/emails/sinks/kitchen');
  });

  test('says of which sequence an email is, for whom, and when it is due', async () => {
    const html = await (await ask('/')).text();
    expect(html).toContain('<h2>sinks</h2>');
    expect(html).toContain('For patients.');
    expect(html).toContain('7 days before the first visit');
    expect(html).not.toContain('bathroom');
  });

  test('says what is held where real patients are served', async () => {
    const live = createApp({ ...options, live: true });
    const html = await (await live.request('/', { headers: { host: '127.0.0.1:4200' } })).text();
    expect(html).toContain('Held: no clinician has signed these words');
    expect(html).not.toContain('Awaiting clinical review');
  });

  test('is sent with headers that load nothing from elsewhere', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

describe('an email', () => {
  test('is shown as it is sent', async () => {
    const response = await ask('/emails/sinks/kitchen');
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(await response.text()).toBe(sink.email.html);
  });

  test('is shown in words alone', async () => {
    const response = await ask('/emails/sinks/kitchen.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=UTF-8');
    expect(await response.text()).toBe(sink.email.text);
  });

  test('may use its inline styles and load nothing', async () => {
    const policy = (await ask('/emails/sinks/kitchen')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'unsafe-inline'");
  });
});

test('the stop link of an email leads to a page that says there is nothing to stop', async () => {
  const response = await ask('/stop');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('There is nothing to stop');
});

test.each(['/nowhere', '/emails', '/emails/sinks', '/emails/sinks/other.txt', '/emails/%2e%2e/x'])(
  'for %s the answer is a calm 404',
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such page');
  },
);

test('it answers to its own names only', async () =>
  expect((await ask('/', 'elsewhere.test')).status).toBe(421));
