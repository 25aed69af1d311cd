import { expect, test } from 'vitest';
import { encoded, formType, visit, writtenIn } from '../../test/readers/visitor.ts';
import { NurtureFault } from '../fault/nurture-fault.ts';
import type { Store } from '../store/store.ts';

const ada = 'ada@example.com';
const paths = ['/guide', '/confirm/x', '/settings/x/pause', '/record', '/record/x/delete'];

test('it answers to its own names only', async () => {
  const { ask } = await visit();
  for (const host of ['elsewhere.test', '127.0.0.1.elsewhere.test', '']) {
    expect((await ask('GET', '/guide', { host })).status).toBe(421);
  }
});

test.each(paths)('a form from another site is refused at %s', async (path) => {
  const { ask, rows } = await visit();
  const before = await rows();
  const type = { 'content-type': formType };
  for (const headers of [
    { ...type, origin: 'https://elsewhere.test' },
    { ...type, origin: 'null' },
    type,
    { ...type, origin: 'http://127.0.0.1:4200', 'sec-fetch-site': 'cross-site' },
  ]) {
    const answer = await ask('POST', path, headers, encoded({ address: ada, agree: 'yes' }));
    expect(answer.status).toBe(403);
  }
  expect(await rows()).toBe(before);
});

test.each([
  ['application/json', '{"address":"ada@example.com"}'],
  ['multipart/form-data; boundary=b', '--b--'],
  ['text/plain', 'address=ada@example.com'],
])('what is no form of ours is refused with a page: %s', async (type, body) => {
  const { ask } = await visit();
  const headers = { origin: 'http://127.0.0.1:4200', 'content-type': type };
  const page = await ask('POST', '/guide', headers, body);
  expect([page.status, page.title]).toEqual([415, 'We could not read that']);
  expect(page.html).toContain('href="/guide?lang=en"');
});

test('a huge form is not read to its end', async () => {
  const { post, ask } = await visit();
  expect((await post('/guide', { firstName: 'a'.repeat(70_000) })).status).toBe(413);
  expect((await ask('POST', '/stop/x', {}, 'a'.repeat(70_000))).status).toBe(413);
});

test('no page of a reader may be kept by a cache, and none tells where it leads', async () => {
  const { get, post, signUp, form, clock } = await visit();
  const token = await signUp(ada);
  const pages = [
    ...(await Promise.all(
      ['/guide', '/guide/sent', '/confirm/x', '/record', '/record/sent', '/record/x'].map(get),
    )),
    ...(await Promise.all([`/settings/${token}`, `/stop/${token}`, '/stop/x'].map(get))),
    await post('/guide', { address: ada }),
    await post('/guide', await form()),
    await post('/confirm/x'),
    await post(`/settings/${token}/pause`),
    await post(`/stop/${token}`),
  ];
  for (const { headers } of pages) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(clock.now()).toBeInstanceOf(Date);
});

test('neither an address nor a name is in an address, a title or a report', async () => {
  const visitor = await visit();
  const { signUp, get, post, letters, form, reports } = visitor;
  const name = { firstName: 'Augusta' };
  const token = await signUp(ada, name);
  await post(`/settings/${token}/address`, { address: 'countess@example.com' });
  await post(`/settings/${token}/record`);
  const record = (await letters()).find(({ kind }) => kind === 'record')?.token;
  const answers = [
    await post('/guide', { ...(await form()), ...name, address: ada }),
    await post('/guide', { ...(await form()), ...name, address: 'ada@', agree: '' }),
    await post(`/settings/${token}/clock`, { language: 'en', timeZone: 'America/New_York' }),
    await post(`/settings/${token}/address`, { address: 'ada@' }),
    await post('/record', { address: ada }),
    await get(`/record/${record}`),
    await get(`/settings/${token}`),
  ];
  for (const { headers, title } of answers) {
    expect(`${headers.get('location')} ${title}`).not.toMatch(/ada|augusta|countess|%40|@/i);
  }
  expect(reports).toEqual([]);
});

/** A database that goes away after the form was opened. */
function leaving(store: Store): { store: Store; leave: () => void } {
  let isAway = false;
  const unless =
    (work: Store['change']): Store['change'] =>
    async (...given) => {
      if (isAway) throw new NurtureFault('store/unreachable', 'ECONNREFUSED');
      return work(...given);
    };
  return {
    store: { ...store, change: unless(store.change), read: unless(store.read) },
    leave: () => {
      isAway = true;
    },
  };
}

test('where the database is away, the form keeps what was written, and nothing is lost', async () => {
  const real = await visit();
  const { store, leave } = leaving(real.store);
  const { form, post, reports } = await visit({ store, clock: real.clock });
  const fields = await form();
  leave();
  const page = await post('/guide', fields);
  expect(page.status).toBe(503);
  expect(page.html).toContain('Nothing was saved');
  for (const name of ['address', 'firstName', 'stamp']) {
    expect(writtenIn(page.html, name)).toBe(fields[name]);
  }
  expect(page.html).toMatch(/<input type="checkbox" [^>]*checked=""/);
  expect(reports).toEqual([expect.stringContaining('(store/unreachable)')]);
  expect(reports.join()).not.toContain(ada);
  expect((await real.post('/guide', { ...fields })).status).toBe(303);
});

test.each(['/confirm/x', '/settings/x', '/stop/x', '/record/x'])(
  'where the database is away, %s says so and asks to come back',
  async (path) => {
    const { store, leave } = leaving((await visit()).store);
    const { get, post, reports } = await visit({ store });
    leave();
    for (const page of [
      await get(path),
      await post(
        path.replace('settings/x', 'settings/x/pause').replace('record/x', 'record/x/delete'),
      ),
    ]) {
      expect([page.status, page.title]).toEqual([503, 'We cannot save this just now']);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('retry-after')).toBe('60');
    }
    expect(reports).toHaveLength(2);
  },
);

test('a bug is reported by its place, and not in words that may quote somebody', async () => {
  const { store } = await visit();
  const broken: Store = {
    ...store,
    change: async () => {
      throw new TypeError(`Cannot read ${ada}`);
    },
  };
  const { get, reports } = await visit({ store: broken });
  expect((await get('/settings/x')).status).toBe(503);
  expect(reports).toEqual([expect.stringMatching(/^TypeError\n +at /)]);
  expect(reports.join()).not.toContain('example.com');
});
