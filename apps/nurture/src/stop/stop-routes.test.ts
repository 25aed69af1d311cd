import { expect, test } from 'vitest';
import { visit } from '../../test/readers/visitor.ts';
import { consent, enrolment, suppression } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

const ada = 'ada@example.com';
const none = { origin: undefined, cookie: undefined };

const stateOf = (store: Store) =>
  store.read(async (tables) => ({
    suppressed: (await tables.select().from(suppression)).map(({ reason }) => reason),
    places: (await tables.select().from(enrolment)).map(({ state }) => state),
    by: (await tables.select().from(consent)).find(({ kind }) => kind === 'stopped')?.by,
  }));

test('following the link shows one button and stops nothing', async () => {
  const { signUp, get, ask, rows } = await visit();
  const path = `/stop/${await signUp(ada)}`;
  const before = await rows();
  const page = await get(path);
  expect(page.status).toBe(200);
  expect(page.html.match(/<button/g)).toHaveLength(1);
  expect(page.html).toContain('Stop all emails');
  await ask('HEAD', path);
  expect(await rows()).toBe(before);
});

test('a person stops with the button', async () => {
  const { signUp, post, store } = await visit();
  const page = await post(`/stop/${await signUp(ada)}`);
  expect([page.status, page.title]).toEqual([200, 'Your emails are stopped']);
  expect(await stateOf(store)).toEqual({
    ...{ suppressed: ['stopped'], places: ['stopped'], by: 'link' },
  });
});

const oneClick = 'List-Unsubscribe=One-Click';
const multipart = [
  ...['--b', 'Content-Disposition: form-data; name="List-Unsubscribe"', '', 'One-Click', '--b--'],
  '',
].join('\r\n');

test.each([
  ['application/x-www-form-urlencoded', oneClick],
  ['application/x-www-form-urlencoded; charset=UTF-8', oneClick],
  ['multipart/form-data; boundary=b', multipart],
])('a mail program stops with one click, without an origin or a cookie: %s', async (type, body) => {
  const { signUp, ask, store } = await visit();
  const path = `/stop/${await signUp(ada)}`;
  const answer = await ask('POST', path, { ...none, 'content-type': type }, body);
  expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await stateOf(store)).toEqual({
    ...{ suppressed: ['stopped'], places: ['stopped'], by: 'one-click' },
  });
  const again = await ask('POST', path, { ...none, 'content-type': type }, body);
  expect(again.status).toBe(200);
});

test('a body that is no form stops as well: whoever posts there has the link', async () => {
  const { signUp, ask, store } = await visit();
  expect((await ask('POST', `/stop/${await signUp(ada)}`, none)).status).toBe(200);
  expect((await stateOf(store)).suppressed).toEqual(['stopped']);
});

test('what is stopped can go on, and the page says so', async () => {
  const { signUp, post, store } = await visit();
  const path = `/stop/${await signUp(ada)}`;
  expect((await post(path)).html).toContain(`action="${path}/undo#errors"`);
  const page = await post(`${path}/undo`);
  expect([page.status, page.title]).toEqual([200, 'Your emails go on']);
  expect(await stateOf(store)).toMatchObject({ suppressed: [], places: ['active'] });
});

test('nobody starts emails again from another site', async () => {
  const { signUp, post, ask, store } = await visit();
  const path = `/stop/${await signUp(ada)}`;
  await post(path);
  expect((await ask('POST', `${path}/undo`, none)).status).toBe(403);
  expect((await stateOf(store)).suppressed).toEqual(['stopped']);
});

test('what cannot be taken back says what to do', async () => {
  const { signUp, post } = await visit();
  const page = await post(`/stop/${await signUp(ada)}/undo`);
  expect(page.html).toContain('Ask for the guide anew');
});

test('a link that is made up says what to do, and stops nobody', async () => {
  const { signUp, get, post, store } = await visit();
  await signUp(ada);
  const path = '/stop/AAAAAAAAAAAAAAAAAAAAAA';
  for (const page of [await get(path), await post(path), await post(`${path}/undo`)]) {
    expect([page.status, page.title]).toEqual([404, 'We do not know this link']);
  }
  expect((await stateOf(store)).suppressed).toEqual([]);
});
