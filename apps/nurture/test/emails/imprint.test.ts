import { safetyOn, shortRevision } from '@calliope/content-sdk';
import { describe, expect, test } from 'vitest';
import { everyEmail, letters, library, places, steps, token } from './every-email.ts';
import { readHtml } from './read-html.ts';

const { clinic } = library.data;

describe.each(everyEmail)('$name', ({ email, copy, messages }) => {
  const { shown, hrefs } = readHtml(email.html);
  const parts = [shown, email.text];

  test('says by post and by telephone who sent it', () => {
    const place = `${clinic.street}, ${clinic.city}, ${clinic.region} ${clinic.postalCode}`;
    for (const part of parts) {
      expect(part).toContain(place);
      expect(part).toContain(clinic.phone);
    }
  });

  test('names its revision, and leads to its own words in a browser', () => {
    const revision = shortRevision(copy.revision);
    for (const part of parts) expect(part).toContain(`${messages.revision} ${revision}`);
    expect(email.headers['X-Calliope-Revision']?.split(', ')).toEqual(
      [copy, ...copy.includes].map((one) => shortRevision(one.revision)),
    );
    expect(hrefs).toContain(`${places.site}/r/${revision}`);
    expect(email.text).toContain(`${messages.readOnline}: ${places.site}/r/${revision}\n`);
  });
});

describe.each(steps)('$name', ({ email, copy }) => {
  const { shown, hrefs } = readHtml(email.html);
  const address = (path: string) => `${places.origin}/${path}/${token}`;

  test('says whom to call first and last, in both parts', () => {
    const crisis = safetyOn(copy, 'email').filter(({ lead }) => lead);
    expect(crisis.map(({ id }) => id)).toEqual(['crisis']);
    for (const part of [shown, email.text]) {
      const [before, , after] = part.split('Thinking of suicide? Call 988');
      expect(before?.trim()).toBe('');
      expect(after).toContain('In danger now? Call 911.');
    }
    for (const href of ['tel:988', 'sms:988', 'tel:911']) {
      expect(hrefs.filter((one) => one === href).length).toBeGreaterThan(1);
    }
  });

  test('can be stopped and changed from both parts, and with one click', () => {
    for (const path of ['stop', 'settings']) {
      expect(hrefs.filter((href) => href === address(path))).toHaveLength(1);
      expect(email.text.split(address(path))).toHaveLength(2);
    }
    expect(headersAbout(email.headers, 'unsubscribe')).toEqual([
      ['List-Unsubscribe', `<${address('stop')}>`],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ]);
  });
});

test.each(letters)('$name has nothing to stop, and greets nobody', ({ email }) => {
  expect(headersAbout(email.headers, 'unsubscribe')).toEqual([]);
  expect(email.html).not.toContain('/stop/');
  expect(email.html).not.toContain('Zoë');
});

const headersAbout = (headers: Readonly<Record<string, string>>, what: string) =>
  Object.entries(headers).filter(([name]) => name.toLowerCase().includes(what));
