import { describe, expect, test } from 'vitest';
import { day, hour, minute } from '../clock.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { guide, revisionOf } from '../two-languages.ts';
import { saturday, story } from './story.ts';

const ada = 'Ada@example.com';

describe.each(sharedKinds)('somebody who asks, on %s', (_, emptyStore) => {
  test('gets one letter, and nothing is due until they confirm', async () => {
    const { ask, letters, person, enrolments } = await story(await emptyStore());
    expect(await ask(ada)).toBe('letter');
    const sent = await letters();
    expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['confirm', ada]]);
    const who = await person(ada);
    expect(who?.confirmedAt).toBeNull();
    expect(who && (await enrolments(who))).toEqual([]);
  });

  test('is enrolled once they confirm, with the first email due at once on a Saturday', async () => {
    const { reader, clock, enrolments } = await story(await emptyStore());
    const who = await reader(ada);
    const [place, ...more] = await enrolments(who);
    expect(more).toEqual([]);
    expect(place).toMatchObject({
      ...{ sequence: 'guide', version: guide.version, state: 'active' },
      ...{ dueStep: 'hello', dueAt: clock.now(), enrolledAt: new Date(saturday) },
    });
  });

  test('is known by another case of the same address', async () => {
    const { ask, letters, reader, person } = await story(await emptyStore());
    const who = await reader(ada);
    expect((await person('ADA@EXAMPLE.COM'))?.id).toBe(who.id);
    expect(await ask('aDa@example.com')).toBe('known');
    expect((await letters()).map(({ to }) => to)).toEqual(['aDa@example.com']);
  });

  test('leaves behind what they agreed to, in which words, in order and by which way', async () => {
    const { clock, ask, letters, confirm, consents } = await story(await emptyStore());
    await ask(ada, { locale: 'es' });
    const [letter] = await letters();
    clock.pass(minute);
    await confirm(letter?.token);
    expect(await consents()).toMatchObject([
      { kind: 'asked', by: 'form', locale: 'es', revision: revisionOf('consent', 'es') },
      { kind: 'confirmed', by: 'link', locale: 'es', revision: null },
    ]);
  });

  test('agrees to the words of the page, whatever language they ask for', async () => {
    const { ask, letters, consents } = await story(await emptyStore());
    await ask(ada, { locale: 'es', agreedIn: 'en' });
    expect((await letters())[0]?.locale).toBe('es');
    expect(await consents()).toMatchObject([
      { locale: 'en', revision: revisionOf('consent', 'en') },
    ]);
  });

  test('can ask twice before they confirm, and either letter does it, once', async () => {
    const { ask, letters, confirm, person, enrolments, consents } = await story(await emptyStore());
    await ask(ada);
    const [first] = await letters();
    expect(await ask(ada)).toBe('letter');
    const [second] = await letters();
    expect(second?.token).not.toBe(first?.token);
    expect(await confirm(second?.token)).toBe('open');
    expect(await confirm(second?.token)).toBe('used');
    expect(await confirm(first?.token)).toBe('open');
    const who = await person(ada);
    expect(who && (await enrolments(who))).toHaveLength(1);
    expect((await consents()).map(({ kind }) => kind)).toEqual([
      ...['asked', 'asked', 'confirmed', 'confirmed'],
    ]);
  });

  test('gets another letter where they get the emails already', async () => {
    const { reader, ask, letters } = await story(await emptyStore());
    await reader(ada);
    expect(await ask(ada)).toBe('known');
    expect((await letters()).map(({ kind }) => kind)).toEqual(['known']);
  });

  test('finds that a link works for seven days and not a moment longer', async () => {
    const { clock, ask, letters, confirm } = await story(await emptyStore());
    await ask(ada);
    const [letter] = await letters();
    clock.pass(7 * day);
    expect(await confirm(letter?.token)).toBe('expired');
    clock.pass(-1);
    expect(await confirm(letter?.token)).toBe('open');
  });

  test('gets three letters in a day, and the fourth is not written', async () => {
    const { clock, ask, letters } = await story(await emptyStore());
    for (const address of [ada, 'ada@example.com', 'ADA@example.com']) {
      expect(await ask(address)).toBe('letter');
      clock.pass(minute);
    }
    expect(await ask(ada)).toBe('often');
    expect(await letters()).toHaveLength(3);
    expect(await ask('eve@example.com')).toBe('letter');
    clock.pass(24 * hour);
    expect(await ask(ada)).toBe('letter');
  });

  test('is one person, and confirms once, however many do it at the same moment', async () => {
    const { store, ask, letters, confirm, person, enrolments, consents } = await story(
      await emptyStore(),
    );
    await Promise.all([ask(ada), ask('ada@example.com')]);
    const people = await store.read((tables) => tables.query.person.findMany());
    expect(people).toHaveLength(1);
    const [letter] = await letters();
    const outcomes = await Promise.all([confirm(letter?.token), confirm(letter?.token)]);
    expect(outcomes.sort()).toEqual(['open', 'used']);
    const who = await person(ada);
    expect(who && (await enrolments(who))).toHaveLength(1);
    expect((await consents()).filter(({ kind }) => kind === 'confirmed')).toHaveLength(1);
  });

  test('is enrolled at once by staff, where they confirmed their address before', async () => {
    const { reader, ask, letters, consents, enrolments } = await story(await emptyStore());
    const who = await reader(ada);
    const visit = { sequence: 'sinks', visitOn: '2027-01-20', by: 'staff' } as const;
    expect(await ask(ada, visit)).toBe('enrolled');
    expect(await letters()).toEqual([]);
    expect((await consents()).filter(({ by }) => by === 'staff')).toHaveLength(2);
    // A visit ends what somebody reads while they think about one.
    expect((await enrolments(who)).map(({ sequence, state }) => [sequence, state]).sort()).toEqual([
      ['guide', 'done'],
      ['sinks', 'active'],
    ]);
  });

  test('is written a letter by staff, where nobody confirmed the address', async () => {
    const { ask, letters } = await story(await emptyStore());
    expect(await ask(ada, { by: 'staff' })).toBe('letter');
    expect((await letters()).map(({ kind }) => kind)).toEqual(['confirm']);
  });
});
