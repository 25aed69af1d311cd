import type { Email } from '@calliope/channel-email';
import { describe, expect, test } from 'vitest';
import { clockAt, day, hour } from '../../test/clock.ts';
import { addressFrom, enrolledReader, newestToken } from '../../test/people/enrolled-reader.ts';
import { lettersOf } from '../../test/people/letters-of.ts';
import { testService } from '../../test/readers/test-service.ts';
import { sharedKinds } from '../../test/stores/shared-store.ts';
import type { DueLetter } from '../letters/due-letters.ts';
import { sendDueLetters } from '../letters/index.ts';
import { lastingLink } from '../links/index.ts';
import { askToMove, changeEmails, confirm, stop } from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { delivery, letter } from '../store/schema.ts';
import { takeDueSteps } from './take-due-steps.ts';

const always = () => true;
const nothing: Email = { subject: '', preheader: '', html: '', text: '', headers: {} };
const take = ({ store, programme, now }: ReaderOptions, maySend: () => boolean = always) =>
  takeDueSteps(store, programme, maySend, now());
const passed = async ({ store }: ReaderOptions) =>
  (await store.read((tables) => tables.select().from(delivery).orderBy(delivery.at))).map(
    ({ step, state }) => `${step} ${state}`,
  );
const mailed = async ({ store }: ReaderOptions) =>
  (await store.read((tables) => tables.select().from(letter))).filter(
    ({ kind }) => kind === 'step',
  );

describe.each(sharedKinds)('what is due, on %s', (_, emptyStore) => {
  test('is mailed once, at once after a Saturday’s request, and then on the mornings planned', async () => {
    const clock = clockAt('2026-12-05T23:30:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    await enrolledReader(service, 'reader@example.com');
    expect([await take(service), await take(service)]).toEqual([1, 0]);
    clock.set('2026-12-08T08:59:59-05:00');
    expect(await take(service)).toBe(0);
    clock.set('2026-12-08T09:00:00-05:00');
    expect(await take(service)).toBe(1);
    clock.set('2026-12-15T09:00:00-05:00');
    expect(await take(service)).toBe(1);
    expect(await passed(service)).toEqual(['hello sent', 'basics sent', 'questions sent']);
    expect(await mailed(service)).toHaveLength(3);
    clock.pass(100 * day);
    expect(await take(service)).toBe(0);
  });

  test('waits for the morning where a worker comes late, and comes once', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    await enrolledReader(service, 'reader@example.com');
    await take(service);
    clock.set('2026-12-20T23:00:00-05:00');
    expect(await take(service)).toBe(0);
    clock.set('2026-12-21T09:00:00-05:00');
    expect([await take(service), await take(service)]).toEqual([1, 0]);
    clock.pass(6 * day);
    expect(await take(service)).toBe(0);
    expect(await passed(service)).toEqual(['hello sent', 'basics sent']);
  });

  test('is held as long as nobody has signed its words, and not lost', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    await enrolledReader(service, 'reader@example.com');
    expect(await take(service, () => false)).toBe(0);
    clock.pass(hour);
    expect(await take(service)).toBe(1);
  });

  test('is not mailed to who stopped or rests', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    const { store, programme, now } = service;
    const stopped = await enrolledReader(service, 'stopped@example.com');
    const resting = await enrolledReader(service, 'resting@example.com');
    await store.change(async (tables) => {
      await stop(tables, store, programme, stopped, 'one-click', now());
      const pause = { type: 'pause', until: '2026-12-14' } as const;
      await changeEmails(tables, programme, resting, pause, now());
    });
    expect(await take(service)).toBe(0);
    clock.set('2026-12-14T09:00:00-05:00');
    expect(await take(service)).toBe(1);
    expect((await mailed(service)).map(({ personId }) => personId)).toEqual([resting.id]);
  });

  test('does not go out after a stop, although a carrier that was away took it before', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    const { store, programme, now } = service;
    const reader = await enrolledReader(service, 'reader@example.com');
    await take(service);
    const sent: string[] = [];
    let isAway = true;
    const post = {
      ...{ store, now, report: () => undefined },
      compose: async ({ kind }: DueLetter) => ({ ...nothing, subject: kind }),
      send: async ({ subject }: Email) => {
        if (isAway) throw new Error('away');
        sent.push(subject);
      },
    };
    await sendDueLetters(post);
    await store.change((tables) => stop(tables, store, programme, reader, 'one-click', now()));
    isAway = false;
    clock.pass(day);
    await sendDueLetters(post);
    expect(sent).not.toContain('step');
  });

  test('follows its reader to another address, with the link that works there', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    const service = testService({ store: await emptyStore(), clock });
    const { store, programme, now } = service;
    const reader = await enrolledReader(service, 'old@example.com');
    await take(service);
    const moving = addressFrom('new@example.com');
    await store.change((tables) => askToMove(tables, store, reader, moving, now()));
    const token = await newestToken(store, 'old@example.com');
    await confirm(store, programme, token, now());
    const letters = (await lettersOf(store, now())).filter(({ kind }) => kind === 'step');
    const lasting = await store.change((tables) => lastingLink(tables, store, reader.id));
    expect(letters).toMatchObject([{ to: 'new@example.com', token: lasting }]);
  });

  test('is mailed once although two workers take it at the same moment', async () => {
    const service = testService({ store: await emptyStore() });
    for (const name of ['a', 'b', 'c']) await enrolledReader(service, `${name}@example.com`);
    const taken = await Promise.all([take(service), take(service)]);
    expect(taken[0] + taken[1]).toBe(3);
    expect(await mailed(service)).toHaveLength(3);
  });
});
