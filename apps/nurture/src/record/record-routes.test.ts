import { expect, test } from 'vitest';
import { day, minute } from '../../test/clock.ts';
import { type Visitor, visit, writtenIn } from '../../test/readers/visitor.ts';

const ada = 'ada@example.com';

async function recordOf({ signUp, post, letters }: Visitor, fields = {}): Promise<string> {
  await signUp(ada, fields);
  await post('/record', { address: ada });
  return `/record/${(await letters())[0]?.token}`;
}

test('the answer is the same whether or not an address is known', async () => {
  const { signUp, get, post, letters } = await visit();
  await signUp(ada);
  const answers = new Set<string>();
  for (const address of [ada, 'nobody@example.com']) {
    const sent = await post('/record', { address });
    const { html } = await get(sent.headers.get('location') ?? '');
    answers.add(JSON.stringify([sent.status, [...sent.headers], sent.html, html]));
  }
  expect(answers.size).toBe(1);
  expect((await letters()).map(({ to }) => to)).toEqual([ada]);
});

test('an address that is none is kept to be put right', async () => {
  const { post } = await visit();
  const page = await post('/record', { address: 'ada@' });
  expect([page.status, writtenIn(page.html, 'address')]).toEqual([422, 'ada@']);
  expect(page.title).toMatch(/^Error: /);
});

test('what is kept is shown and downloaded, and looking changes nothing', async () => {
  const visitor = await visit();
  const { get, ask, rows } = visitor;
  const path = await recordOf(visitor, { firstName: 'Ada & "Co"' });
  const before = await rows();
  const page = await get(path);
  expect(page.html).toContain(`<dd>${ada}</dd>`);
  expect(page.html).toContain('<dd>Ada &amp; &quot;Co&quot;</dd>');
  expect(page.html).toContain('You asked for our emails');
  expect(page.title).not.toMatch(/ada/i);
  const file = await get(`${path}/download`);
  expect(file.headers.get('content-type')).toBe('application/json; charset=UTF-8');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="your-record.json"');
  expect(JSON.parse(file.html)).toMatchObject({ address: ada, firstName: 'Ada & "Co"' });
  await ask('HEAD', path);
  await ask('HEAD', `${path}/download`);
  expect(await rows()).toBe(before);
});

test('the link works for half an hour and not a moment longer', async () => {
  const visitor = await visit();
  const path = await recordOf(visitor);
  visitor.clock.pass(30 * minute - 1);
  expect((await visitor.get(path)).status).toBe(200);
  visitor.clock.pass(1);
  for (const page of [await visitor.get(path), await visitor.get(`${path}/download`)]) {
    expect([page.status, page.title]).toEqual([410, 'This link no longer works']);
    expect(page.html).toContain('href="/record?lang=en"');
    expect(page.html).not.toContain(ada);
  }
});

test('the link of an old email does not open it', async () => {
  const { signUp, get } = await visit();
  expect((await get(`/record/${await signUp(ada)}`)).status).toBe(410);
});

test('all of it is deleted once somebody is sure', async () => {
  const visitor = await visit();
  const { get, post, form, letters } = visitor;
  const path = await recordOf(visitor);
  const unsure = await post(`${path}/delete`);
  expect(unsure.status).toBe(422);
  expect(unsure.html).toContain('<a href="#sure">');
  expect((await get(path)).html).toContain(ada);
  const done = await post(`${path}/delete`, { sure: 'yes' });
  expect([done.status, done.title]).toEqual([200, 'It is deleted']);
  expect((await get(path)).status).toBe(410);
  await post('/record', { address: ada });
  expect(await letters()).toEqual([]);
  visitor.clock.pass(day);
  await post('/guide', { ...(await form()), address: ada });
  expect(await letters()).toMatchObject([{ kind: 'confirm' }]);
});

test('who asks too often from one network waits', async () => {
  const { post } = await visit();
  const address = 'nobody@example.com';
  for (let count = 0; count < 20; count += 1) await post('/record', { address });
  const refused = await post('/record', { address });
  expect([refused.status, writtenIn(refused.html, 'address')]).toEqual([429, address]);
});
