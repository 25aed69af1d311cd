import { expect, test } from 'vitest';
import { day } from '../../test/clock.ts';
import { visit } from '../../test/readers/visitor.ts';

test('following the link shows one button and changes nothing, pressing it confirms', async () => {
  const { form, post, get, ask, letters, rows } = await visit();
  await post('/guide', await form());
  const [letter] = await letters();
  const path = `/confirm/${letter?.token}`;
  const before = await rows();
  const page = await get(path);
  expect(page.status).toBe(200);
  expect(page.html.match(/<button/g)).toHaveLength(1);
  expect(page.html).toContain(`action="${path}#errors"`);
  await ask('HEAD', path);
  expect(await rows()).toBe(before);
  const done = await post(path);
  expect([done.status, done.title]).toEqual([200, 'Thank you, your address is confirmed']);
  expect(await rows()).toContain('"state":"active"');
});

test('confirming again says that it is done', async () => {
  const { form, post, get, letters } = await visit();
  await post('/guide', await form());
  const path = `/confirm/${(await letters())[0]?.token}`;
  await post(path);
  for (const page of [await get(path), await post(path)]) {
    expect(page.status).toBe(200);
    expect(page.html).toContain('You have done this before');
  }
});

test('a link that is too old says what to do', async () => {
  const { form, post, get, clock, letters } = await visit();
  await post('/guide', await form());
  const path = `/confirm/${(await letters())[0]?.token}`;
  clock.pass(7 * day);
  for (const page of [await get(path), await post(path)]) {
    expect([page.status, page.title]).toEqual([410, 'This link no longer works']);
    expect(page.html).toContain('href="/guide?lang=en"');
  }
});

test.each(['AAAAAAAAAAAAAAAAAAAAAA', 'x', '%00', '..%2f..', "'%20or%201=1--", 'A'.repeat(5_000)])(
  'a link that is made up says the same: %s',
  async (token) => {
    const { get, post } = await visit();
    for (const page of [await get(`/confirm/${token}`), await post(`/confirm/${token}`)]) {
      expect([page.status, page.title]).toEqual([404, 'This link no longer works']);
    }
  },
);

test('a link for something else does not confirm', async () => {
  const { signUp, get } = await visit();
  expect((await get(`/confirm/${await signUp('ada@example.com')}`)).status).toBe(404);
});
