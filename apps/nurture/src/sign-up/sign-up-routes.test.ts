import { expect, test } from 'vitest';
import { day, hour, second } from '../../test/clock.ts';
import { visit, writtenIn } from '../../test/readers/visitor.ts';
import { everyRow } from '../../test/stores/every-row.ts';
import { serverPlace } from '../../test/stores/fresh-store.ts';
import { revisionOf } from '../../test/two-languages.ts';
import { openStore } from '../store/open-store.ts';
import { consent } from '../store/schema.ts';

const hostile = '"><img src=x onerror=alert(1)>';

test('a form that is filled in leads to a page without a word of it, and to one letter', async () => {
  const { form, post, get, letters } = await visit();
  const sent = await post('/guide', await form());
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toBe('/guide/sent?lang=en');
  expect((await get('/guide/sent?lang=en')).html).toContain('Look at your inbox');
  expect(await letters()).toMatchObject([{ kind: 'confirm', to: 'ada@example.com', locale: 'en' }]);
});

test('the consent that is kept is for the words on the page', async () => {
  const { form, post, store } = await visit();
  await post('/guide?lang=en', { ...(await form('en')), language: 'es' });
  const rows = await store.read((tables) => tables.select().from(consent));
  expect(rows).toMatchObject([{ locale: 'en', revision: revisionOf('consent', 'en') }]);
});

test('everything that is wrong is said at once, in order, with all that was written', async () => {
  const { form, post, rows } = await visit();
  const before = await rows();
  const page = await post('/guide', {
    ...(await form()),
    ...{ address: 'ada@', firstName: `Ada ${hostile}`, language: 'tlh', timeZone: 'Mars/Olympus' },
    agree: '',
  });
  expect(page.status).toBe(422);
  expect(page.title).toMatch(/^Error: /);
  const links = [...page.html.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field);
  expect(links).toEqual(['address', 'firstName', 'language', 'timeZone', 'agree']);
  for (const field of links) {
    expect(page.html).toContain(`id="${field}-error"`);
    expect(page.html).toMatch(new RegExp(`<(input|select)[^>]* id="${field}"`));
  }
  expect(writtenIn(page.html, 'address')).toBe('ada@');
  expect(writtenIn(page.html, 'firstName')).toBe(
    'Ada &quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
  );
  expect(page.html).not.toContain(hostile);
  expect(await rows()).toBe(before);
});

test('what was chosen before stays chosen', async () => {
  const { form, post } = await visit();
  const { html } = await post('/guide', {
    ...{ ...(await form()), address: '', timeZone: 'Asia/Tokyo', language: 'es' },
  });
  expect(html).toContain('<option value="Asia/Tokyo" selected="">');
  expect(html).toContain('<option value="es" selected="">');
  expect(html).toMatch(/<input type="checkbox" [^>]*checked=""/);
});

test('the box of consent is not ticked for anybody', async () => {
  const { get } = await visit();
  expect((await get('/guide')).html).not.toContain('checked=');
});

test.each([
  ['a name of 10,000 letters', { firstName: 'a'.repeat(10_000) }],
  ['a name of two lines', { firstName: 'Ada\r\nBcc: eve@example.com' }],
  ['a name with a sign of the places in an email', { firstName: 'Ada\ue000' }],
  ['an address of two lines', { address: 'ada@example.com\r\nBcc: eve@example.com' }],
])('%s is refused, and kept to be put right', async (_, wrong) => {
  const { form, post, letters } = await visit();
  const page = await post('/guide', { ...(await form()), ...wrong });
  expect(page.status).toBe(422);
  expect(await letters()).toEqual([]);
});

test('a machine that fills in every field is told what everybody is told', async () => {
  const { form, post, letters, rows } = await visit();
  const before = await rows();
  const good = await post('/guide', await form());
  await letters();
  const trapped = await post('/guide', { ...(await form()), topic: 'cheap watches' });
  expect([trapped.status, trapped.headers.get('location')]).toEqual([
    good.status,
    good.headers.get('location'),
  ]);
  expect(await letters()).toEqual([]);
  expect(before).not.toBe('');
});

test('a form that comes back too fast is sent again, and works then', async () => {
  const { get, post, clock, letters } = await visit();
  const stamp = writtenIn((await get('/guide')).html, 'stamp');
  const fields = { address: 'ada@example.com', agree: 'yes', stamp };
  clock.pass(3 * second - 1);
  const early = await post('/guide', fields);
  expect(early.status).toBe(422);
  expect(early.html).toContain('Please look at the form once more');
  expect(writtenIn(early.html, 'stamp')).toBe(stamp);
  expect(await letters()).toEqual([]);
  clock.pass(1);
  expect((await post('/guide', fields)).status).toBe(303);
  expect(await letters()).toHaveLength(1);
});

test.each([
  ['that was open for more than a day', 24 * hour],
  ['from before the clock was set back', -2 * day],
])('a form %s is given a new time, and works then', async (_, passed) => {
  const { form, post, clock, letters } = await visit();
  const fields = await form();
  clock.pass(passed);
  const late = await post('/guide', fields);
  expect(late.status).toBe(422);
  const stamp = writtenIn(late.html, 'stamp');
  expect(stamp).not.toBe(fields['stamp']);
  clock.pass(4 * second);
  expect((await post('/guide', { ...fields, stamp })).status).toBe(303);
  expect(await letters()).toHaveLength(1);
});

test.each(['', 'forged', 'a.b.c'])('a form with the stamp %j is not taken', async (stamp) => {
  const { form, post, letters } = await visit();
  expect((await post('/guide', { ...(await form()), stamp })).status).toBe(422);
  expect(await letters()).toEqual([]);
});

test('a form that is sent again, by a slip or by somebody who replays it, asks once', async () => {
  const { form, post, letters } = await visit();
  const fields = await form();
  const answers = await Promise.all([post('/guide', fields), post('/guide', fields)]);
  answers.push(await post('/guide', { ...fields, address: 'eve@example.com' }));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await letters()).toHaveLength(1);
});

test('the answer is the same for an address that we know, do not know or may not write to', async () => {
  const { form, post, get, letters, signUp } = await visit();
  await signUp('known@example.com');
  const stopped = await signUp('stopped@example.com');
  await post(`/stop/${stopped}`);
  const answers = new Set<string>();
  for (const address of ['known@example.com', 'stopped@example.com', 'new@example.com']) {
    const sent = await post('/guide', { ...(await form()), address });
    const { html } = await get(sent.headers.get('location') ?? '');
    answers.add(JSON.stringify([sent.status, [...sent.headers], sent.html, html]));
  }
  expect(answers.size).toBe(1);
  expect(await letters()).toHaveLength(3);
});

test('twenty people may ask from one network in an hour, also after a restart', async () => {
  const place = await serverPlace();
  const first = await openStore(place);
  const { form, post, clock } = await visit({ store: first.store });
  const from = (network: string, count: number) => ({
    address: `reader-${network.replaceAll(/\W/g, '-')}-${count}@example.com`,
  });
  const fields = await form();
  const stamps = await Promise.all(Array.from({ length: 25 }, () => form()));
  for (let count = 0; count < 20; count += 1) {
    const { status } = await post('/guide', { ...stamps[count], ...from('a', count) });
    expect(status).toBe(303);
  }
  await first.store.close();
  const again = await visit({ store: (await openStore(place)).store, clock });
  const refused = await again.post('/guide', { ...stamps[20], ...from('a', 20) });
  expect(refused.status).toBe(429);
  expect(refused.html).toContain('Try again in an hour');
  expect(writtenIn(refused.html, 'address')).toBe('reader-a-20@example.com');
  const elsewhere = { 'x-real-ip': '198.51.100.1' };
  expect((await again.post('/guide', { ...fields, ...from('b', 1) }, elsewhere)).status).toBe(303);
  clock.pass(hour + second);
  expect((await again.post('/guide', { ...stamps[21], ...from('a', 21) })).status).toBe(303);
  expect(await everyRow(place.databaseUrl ?? '')).not.toContain('192.0.2.7');
  await again.store.close();
});

test('nobody can ask before the words are signed that they agree to', async () => {
  const { get, post, letters } = await visit({ open: false });
  expect((await get('/guide')).status).toBe(503);
  const refused = await post('/guide', { address: 'ada@example.com', agree: 'yes' });
  expect([refused.status, refused.title]).toEqual([503, 'You cannot ask for these emails yet']);
  expect(await letters()).toEqual([]);
});
