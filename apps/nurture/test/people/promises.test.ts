import { describe, expect, test } from 'vitest';
import { forget, keepPromises, recordOf, stop } from '../../src/people/index.ts';
import { delivery, letter, link, suppression } from '../../src/store/schema.ts';
import { day, minute } from '../clock.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { revisionOf } from '../two-languages.ts';
import { type Story, saturday, story } from './story.ts';

const ada = 'ada@example.com';

const kept = ({ store, clock }: Story) => keepPromises(store, clock.now());
const sent = ({ store, clock }: Story, enrolmentId: string) =>
  store.change((tables) =>
    tables.insert(delivery).values({ enrolmentId, step: 'hello', state: 'sent', at: clock.now() }),
  );

describe.each(sharedKinds)('what we promise, on %s', (_, emptyStore) => {
  test('an address that nobody confirms is deleted after seven days, and not before', async () => {
    const told = await story(await emptyStore());
    await told.ask(ada);
    told.clock.pass(7 * day);
    expect(await kept(told)).toEqual({ unconfirmed: 0, finished: 0 });
    told.clock.pass(1);
    expect(await kept(told)).toEqual({ unconfirmed: 1, finished: 0 });
    expect(await told.person(ada)).toBeUndefined();
    // Who only did not confirm may ask again, and did not ask us to keep quiet.
    expect(await told.store.read((tables) => tables.select().from(suppression))).toEqual([]);
    expect(await told.consents()).toHaveLength(1);
    expect(await told.store.read((tables) => tables.select().from(letter))).toEqual([]);
    expect(await told.store.read((tables) => tables.select().from(link))).toEqual([]);
  });

  test('the seven days count from the last time that somebody asked', async () => {
    const told = await story(await emptyStore());
    await told.ask(ada);
    told.clock.pass(5 * day);
    await told.ask(ada);
    told.clock.pass(5 * day);
    expect(await kept(told)).toEqual({ unconfirmed: 0, finished: 0 });
  });

  test('who had their last email is deleted 90 days after it, and not before', async () => {
    const told = await story(await emptyStore());
    const who = await told.reader(ada);
    const [place] = await told.enrolments(who);
    await sent(told, place?.id ?? '');
    told.clock.pass(20 * day);
    const { store, programme, clock } = told;
    await told.change(
      (tables, row) => stop(tables, store, programme, row, 'link', clock.now()),
      ada,
    );
    told.clock.pass(90 * day);
    expect(await kept(told)).toEqual({ unconfirmed: 0, finished: 0 });
    told.clock.pass(1);
    expect(await kept(told)).toEqual({ unconfirmed: 0, finished: 1 });
    expect(await told.person(ada)).toBeUndefined();
    expect((await told.consents()).at(-1)).toMatchObject({ kind: 'deleted', by: 'clock' });
    expect(await store.read((tables) => tables.select().from(suppression))).toMatchObject([
      { reason: 'stopped' },
    ]);
  });

  test('who still has emails to come is not deleted, however long it takes', async () => {
    const told = await story(await emptyStore());
    await told.reader(ada);
    told.clock.pass(400 * day);
    expect(await kept(told)).toEqual({ unconfirmed: 0, finished: 0 });
    expect(await told.person(ada)).toBeDefined();
  });

  test('what is kept can be read, all of it', async () => {
    const told = await story(await emptyStore());
    const who = await told.reader(ada);
    const [place] = await told.enrolments(who);
    told.clock.pass(minute);
    await sent(told, place?.id ?? '');
    const record = await told.store.read((tables) => recordOf(tables, told.store, who));
    expect(JSON.parse(JSON.stringify(record))).toEqual({
      ...{ address: ada, firstName: 'Ada', locale: 'en', timeZone: 'America/New_York' },
      ...{ askedAt: new Date(saturday).toJSON(), confirmedAt: new Date(saturday).toJSON() },
      consent: expect.toSatisfy((rows: object[]) => rows.length === 2),
      enrolments: [
        {
          ...{ sequence: 'guide', version: 'a1'.repeat(32), state: 'active', visitOn: null },
          ...{ enrolledAt: new Date(saturday).toJSON(), nextAt: new Date(saturday).toJSON() },
          emails: [{ step: 'hello', state: 'sent', at: told.clock.now().toJSON() }],
        },
      ],
      letters: [
        {
          ...{ kind: 'confirm', locale: 'en' },
          ...{ askedAt: new Date(saturday).toJSON(), sentAt: new Date(saturday).toJSON() },
        },
      ],
    });
    const asked = record.consent.find(({ kind }) => kind === 'asked');
    expect(asked).toMatchObject({ by: 'form', revision: revisionOf('consent', 'en') });
  });

  test('a deletion leaves that nobody writes there, and what was agreed to', async () => {
    const told = await story(await emptyStore());
    await told.reader(ada);
    const { store, clock } = told;
    await told.change((tables, row) => forget(tables, store, row, 'link', clock.now()), ada);
    const rows = await store.read(async (tables) => ({
      people: await tables.query.person.findMany(),
      enrolments: await tables.query.enrolment.findMany(),
      deliveries: await tables.query.delivery.findMany(),
      letters: await tables.query.letter.findMany(),
      links: await tables.query.link.findMany(),
      suppressions: await tables.query.suppression.findMany(),
    }));
    expect(rows).toMatchObject({
      ...{ people: [], enrolments: [], deliveries: [], letters: [], links: [] },
      suppressions: [{ reason: 'deleted' }],
    });
    expect((await told.consents()).map(({ kind }) => kind).sort()).toEqual([
      ...['asked', 'confirmed', 'deleted'],
    ]);
  });
});
