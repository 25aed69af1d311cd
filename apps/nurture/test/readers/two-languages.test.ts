import { kitchenSinkMessages } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { letterComposer } from '../../src/letters/index.ts';
import { twoLanguages } from '../two-languages.ts';
import { visit } from './visitor.ts';

const { signUp, yourEmails } = kitchenSinkMessages('es');

test('a reader of Spanish gets every page and the letter in Spanish', async () => {
  const { form, get, post, letters } = await visit();
  const open = await get('/guide?lang=es');
  expect([open.html.includes('<html lang="es">'), open.title]).toEqual([true, signUp.title]);
  const fields = await form('es');
  const wrong = await post('/guide?lang=es', { ...fields, address: '' });
  expect(wrong.html).toContain(signUp.addressMissing);
  const sent = await post('/guide?lang=es', fields);
  expect(sent.headers.get('location')).toBe('/guide/sent?lang=es');
  const [letter] = await letters();
  if (!letter) throw new Error('No letter was written.');
  const places = { site: 'https://example.com', origin: 'https://mail.example.com' };
  const compose = letterComposer(twoLanguages, { ...places, sender: 'a@example.com' });
  const { email } = await compose(letter);
  expect(email.subject).toBe(signUp.confirmSubject);
  expect(email.html).toContain('lang="es"');
  expect(email.text).toContain(`https://mail.example.com/confirm/${letter.token}`);
  expect((await get(`/confirm/${letter.token}`)).html).toContain(signUp.confirmText);
  expect((await post(`/confirm/${letter.token}`)).title).toBe(signUp.confirmedTitle);
  await post('/guide?lang=es', await form('es'));
  const [known] = await letters();
  expect((await get(`/settings/${known?.token}`)).title).toBe(yourEmails.title);
  expect((await post(`/stop/${known?.token}`)).title).toBe(yourEmails.stoppedTitle);
});

test('a language that we do not have is answered in the one of the clinic', async () => {
  const { get } = await visit();
  for (const lang of ['fr', '', 'ES', '../es']) {
    expect((await get(`/guide?lang=${lang}`)).html).toContain('<html lang="en">');
  }
});
