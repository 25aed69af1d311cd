import { expect, test } from 'vitest';
import { visit, writtenIn } from '../../test/readers/visitor.ts';

const ada = 'ada@example.com';

test('the page says what comes next, and neither the address nor the name', async () => {
  const { signUp, get, ask, rows } = await visit();
  const path = `/settings/${await signUp(ada)}`;
  const before = await rows();
  const page = await get(path);
  expect(page.html).toContain('The next email is on its way');
  expect(page.html).not.toMatch(/ada@|\bAda\b/);
  await ask('HEAD', path);
  expect(await rows()).toBe(before);
});

test('a pause is chosen, and ended before its time', async () => {
  const { signUp, get, post } = await visit();
  const path = `/settings/${await signUp(ada)}`;
  const unchosen = await post(`${path}/pause`);
  expect([unchosen.status, unchosen.title]).toEqual([422, 'Error: Your emails']);
  expect(unchosen.html).toContain('<a href="#pause">Choose for how long.</a>');
  const paused = await post(`${path}/pause`, { pause: 'twoWeeks' });
  expect([paused.status, paused.headers.get('location')]).toEqual([303, `${path}?done=pause`]);
  const page = await get(`${path}?done=pause`);
  expect(page.html).toContain('Your change is saved.');
  expect(page.html).toContain('Your emails rest until Saturday, December 19, 2026.');
  expect((await post(`${path}/resume`)).status).toBe(303);
  expect((await get(path)).html).toContain('The next email');
});

test.each(['toString', '__proto__', 'oneYear'])('a pause cannot be %s', async (pause) => {
  const { signUp, post } = await visit();
  expect((await post(`/settings/${await signUp(ada)}/pause`, { pause })).status).toBe(422);
});

test('the language is changed, and the page with it', async () => {
  const { signUp, get, post } = await visit();
  const path = `/settings/${await signUp(ada)}`;
  const fields = { language: 'es', timeZone: 'America/Mexico_City' };
  expect((await post(`${path}/clock`, fields)).status).toBe(303);
  const { html } = await get(path);
  expect(html).toContain('<html lang="es">');
  expect(html).toContain('<option value="America/Mexico_City" selected="">');
});

test.each([
  [{ language: 'tlh', timeZone: 'America/New_York' }, 'language'],
  [{ language: 'es', timeZone: 'Mars/Olympus' }, 'timeZone'],
  [{}, 'language'],
])('neither language nor clock can be %j', async (fields, field) => {
  const { signUp, post } = await visit();
  const page = await post(`/settings/${await signUp(ada)}/clock`, fields);
  expect(page.status).toBe(422);
  expect(page.html).toContain(`href="#${field}"`);
});

test('another address is confirmed by its inbox, and old emails only stop from then on', async () => {
  const { signUp, get, post, letters } = await visit();
  const token = await signUp(ada);
  const path = `/settings/${token}`;
  const wrong = await post(`${path}/address`, { address: 'new@' });
  expect([wrong.status, writtenIn(wrong.html, 'address')]).toEqual([422, 'new@']);
  const asked = await post(`${path}/address`, { address: 'new@example.com' });
  expect(asked.headers.get('location')).toBe(`${path}?done=address`);
  expect((await get(`${path}?done=address`)).html).toContain('If this address can get our emails');
  const [letter] = await letters();
  expect(letter?.to).toBe('new@example.com');
  await post(`/confirm/${letter?.token}`);
  expect(await letters()).toMatchObject([{ kind: 'address-changed', to: ada }]);
  const old = await get(path);
  expect([old.status, old.html.includes(`href="/stop/${token}"`)]).toEqual([410, true]);
  expect((await post(`${path}/record`)).status).toBe(410);
  expect((await get(`/stop/${token}`)).html).not.toContain('/settings/');
  expect((await post(`/stop/${token}`)).title).toBe('Your emails are stopped');
});

test('the link to what is kept is mailed and not shown', async () => {
  const { signUp, get, post, letters } = await visit();
  const path = `/settings/${await signUp(ada)}`;
  const asked = await post(`${path}/record`);
  const { html } = await get(asked.headers.get('location') ?? '');
  const [letter] = await letters();
  expect(letter).toMatchObject({ kind: 'record', to: ada });
  expect(html).toContain('a message with a link is on its way');
  expect(html).not.toContain(letter?.token);
});

test('who stopped is shown how to start again, and nothing else of it', async () => {
  const { signUp, get, post } = await visit();
  const token = await signUp(ada);
  await post(`/stop/${token}`);
  const { html } = await get(`/settings/${token}`);
  expect(html).toContain('Your emails are stopped. We send you no more.');
  expect(html).toContain(`action="/stop/${token}/undo#errors"`);
  expect(html).not.toContain('/pause');
});

test('nothing can be done that is no part of the page', async () => {
  const { signUp, post } = await visit();
  expect((await post(`/settings/${await signUp(ada)}/constructor`)).status).toBe(404);
});
