import { describe, expect, test } from 'vitest';
import { forget, stop, undoStop } from '../../src/people/index.ts';
import { suppression } from '../../src/store/schema.ts';
import { day, hour, minute } from '../clock.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { type Story, story } from './story.ts';

const ada = 'ada@example.com';

const stopped = ({ store, programme, clock, change }: Story, by: 'link' | 'one-click' = 'link') =>
  change((tables, who) => stop(tables, store, programme, who, by, clock.now()), ada);
const undone = ({ store, programme, clock, change }: Story) =>
  change((tables, who) => undoStop(tables, store, programme, who, clock.now()), ada);
const suppressions = ({ store }: Story) =>
  store.read((tables) => tables.select().from(suppression));
const because = ({ store, clock, change }: Story, reason: 'bounced' | 'complained') =>
  change(
    (tables, { addressIndex }) =>
      tables.insert(suppression).values({ addressIndex, reason, at: clock.now() }),
    ada,
  ).then(() => store);
const states = async (told: Story) => {
  const who = await told.person(ada);
  const rows = who ? await told.enrolments(who) : [];
  return rows.map(({ state, dueAt }) => [state, dueAt !== null]);
};

describe.each(sharedKinds)('a stop, on %s', (_, emptyStore) => {
  test('ends all that is open, once, and says how it reached us', async () => {
    const told = await story(await emptyStore());
    await told.reader(ada);
    await stopped(told, 'one-click');
    await stopped(told, 'link');
    expect(await states(told)).toEqual([['stopped', false]]);
    expect(await suppressions(told)).toMatchObject([{ reason: 'stopped' }]);
    const said = (await told.consents()).slice(2);
    expect(said).toMatchObject([{ kind: 'stopped', by: 'one-click', revision: null }]);
  });

  test('is taken back for what it stopped, and not for what was stopped before', async () => {
    const told = await story(await emptyStore());
    await told.reader(ada);
    await stopped(told);
    told.clock.pass(day);
    await told.reader(ada);
    await stopped(told);
    told.clock.pass(minute);
    expect(await undone(told)).toBe(true);
    expect(await states(told)).toEqual([
      ['stopped', false],
      ['active', true],
    ]);
    expect(await suppressions(told)).toEqual([]);
    expect((await told.consents()).at(-1)).toMatchObject({ kind: 'resumed', by: 'link' });
    expect(await undone(told)).toBe(false);
  });

  test.each(['complained', 'bounced'] as const)(
    'cannot be taken back from here by who %s, and no letter goes there any more',
    async (reason) => {
      const told = await story(await emptyStore());
      await told.reader(ada);
      await because(told, reason);
      await stopped(told);
      expect(await undone(told)).toBe(false);
      expect(await states(told)).toEqual([['stopped', false]]);
      expect(await told.ask(ada)).toBe('unreachable');
      expect(await told.ask('ADA@example.com')).toBe('unreachable');
      expect(await told.letters()).toEqual([]);
      expect(await suppressions(told)).toMatchObject([{ reason }]);
    },
  );

  test('holds until the address is confirmed anew, and is lifted then', async () => {
    const told = await story(await emptyStore());
    await told.reader(ada);
    await stopped(told);
    told.clock.pass(hour);
    expect(await told.ask(ada)).toBe('letter');
    expect(await suppressions(told)).toHaveLength(1);
    const [letter] = await told.letters();
    await told.confirm(letter?.token);
    expect(await suppressions(told)).toEqual([]);
    expect(await states(told)).toEqual([
      ['stopped', false],
      ['active', true],
    ]);
  });

  test('by a deletion is lifted in the same way, for somebody who is new to us', async () => {
    const told = await story(await emptyStore());
    const { id } = await told.reader(ada);
    await told.change((tables, who) => forget(tables, told.store, who, 'link', new Date()), ada);
    expect(await suppressions(told)).toMatchObject([{ reason: 'deleted' }]);
    const again = await told.reader(ada);
    expect(again.id).not.toBe(id);
    expect(await suppressions(told)).toEqual([]);
    expect(await states(told)).toEqual([['active', true]]);
  });
});
