import { describe, expect, test } from 'vitest';
import { lastingLink } from '../../src/links/index.ts';
import { askToMove, changeEmails, confirm, stop, undoStop } from '../../src/people/index.ts';
import { sentWords } from '../../src/store/schema.ts';
import { clockAt, day, hour, minute } from '../clock.ts';
import { addressFrom, enrolledReader, newestToken } from '../people/enrolled-reader.ts';
import { testService } from '../readers/test-service.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { guideLibrary } from './guide-library.ts';
import { postOffice } from './post-office.ts';

const monday = '2026-12-07T12:00:00-05:00';
const ada = 'reader@example.com';

describe.each(sharedKinds)('what is due, on %s', (_, emptyStore) => {
  const begin = async (at = monday) => {
    const clock = clockAt(at);
    const service = testService({ store: await emptyStore(), clock, library: guideLibrary });
    return { clock, service, ...service, ...postOffice(service) };
  };
  const subjects = ({ transport }: Awaited<ReturnType<typeof begin>>) =>
    transport.asked
      .filter(({ email }) => email.subject.includes('edition'))
      .map(({ email, to }) => `${to} ${email.subject.replace(', first edition', '')}`);

  test('goes out once, at once after a Saturday’s request, and then on the mornings planned', async () => {
    const office = await begin('2026-12-05T23:30:00-05:00');
    const { clock, service, round, passed } = office;
    await enrolledReader(service, ada);
    await round();
    await round();
    clock.set('2026-12-08T08:59:59-05:00');
    await round();
    expect(subjects(office)).toEqual([`${ada} hello`]);
    clock.set('2026-12-08T09:00:00-05:00');
    expect(await round()).toBe(1);
    clock.set('2026-12-15T09:00:00-05:00');
    expect(await round()).toBe(1);
    clock.pass(100 * day);
    expect(await round()).toBe(0);
    expect(await passed()).toEqual(['hello sent', 'basics sent', 'questions sent']);
    expect(subjects(office)).toEqual([`${ada} hello`, `${ada} basics`, `${ada} questions`]);
  });

  test('waits for the morning where a worker comes late, and comes once', async () => {
    const { clock, service, round, passed } = await begin();
    await enrolledReader(service, ada);
    await round();
    clock.set('2026-12-20T23:00:00-05:00');
    expect(await round()).toBe(0);
    clock.set('2026-12-21T09:00:00-05:00');
    expect([await round(), await round()]).toEqual([1, 0]);
    clock.pass(6 * day);
    expect(await round()).toBe(0);
    expect(await passed()).toEqual(['hello sent', 'basics sent']);
  });

  test('keeps what it said: which words, which sections, by whom, and no address', async () => {
    const { service, store, round, steps } = await begin();
    await enrolledReader(service, ada);
    await round();
    const [sent] = await steps();
    const step = guideLibrary.step('guide/hello', 'en');
    expect(sent).toMatchObject({
      ...{ state: 'sent', carrier: 'resend', carrierId: `id-${sent?.id}` },
      ...{ request: null, sealed: null, dueAt: null, uncertainSince: null },
      words: { revision: step.revision, sections: step.sections.map(({ id }) => id) },
    });
    expect(sent?.requestHash).toMatch(/^[\w-]{43}$/);
    const kept = await store.read((tables) => tables.select().from(sentWords));
    expect(kept.find(({ revision }) => revision === step.revision)).toEqual({
      ...{ revision: step.revision, document: 'step:guide/hello', locale: 'en', content: step },
    });
  });

  test('is held as long as nobody has signed its words, and not lost', async () => {
    const { clock, service } = await begin();
    await enrolledReader(service, ada);
    let why: string | undefined = 'unsigned';
    const { round, steps, transport } = postOffice(service, { whyHeld: () => why });
    await round();
    expect(await steps()).toMatchObject([{ state: 'held', reason: 'unsigned', tries: 0 }]);
    expect(transport.asked.map(({ email }) => email.subject)).not.toContain('hello, first edition');
    why = undefined;
    clock.pass(15 * minute);
    expect(await round()).toBe(1);
    expect(await steps()).toMatchObject([{ state: 'sent', reason: null }]);
  });

  test('does not go out to who stopped or rests', async () => {
    const office = await begin();
    const { clock, service, store, programme, now, round } = office;
    const stopped = await enrolledReader(service, 'stopped@example.com');
    const resting = await enrolledReader(service, 'resting@example.com');
    await store.change(async (tables) => {
      await stop(tables, store, programme, stopped, 'one-click', now());
      const pause = { type: 'pause', until: '2026-12-14' } as const;
      await changeEmails(tables, programme, resting, pause, now());
    });
    await round();
    expect(subjects(office)).toEqual([]);
    clock.set('2026-12-14T09:00:00-05:00');
    await round();
    expect(subjects(office)).toEqual(['resting@example.com hello']);
  });

  test('does not go out after a stop, although a carrier that was away had it before', async () => {
    const { clock, service, store, programme, now, round, transport, passed } = await begin();
    const reader = await enrolledReader(service, ada);
    transport.answer = { type: 'later', code: 'send/unreachable', mayBeOut: true };
    await round();
    await store.change((tables) => stop(tables, store, programme, reader, 'one-click', now()));
    const before = transport.asked.length;
    transport.answer = { type: 'accepted', providerId: 'x' };
    clock.pass(day);
    await round();
    expect(transport.asked.slice(before).map(({ to }) => to)).toEqual([]);
    // It may be out, so taking the stop back does not bring it again.
    await store.change((tables) => undoStop(tables, store, programme, reader, now()));
    clock.pass(30 * day);
    await round();
    expect(await passed()).not.toContain('hello sent');
  });

  test('of what was stopped while it was handed over, it is known whether it went out', async () => {
    const { clock, service, store, programme, now, round, transport, steps, passed } =
      await begin();
    const reader = await enrolledReader(service, ada);
    const stopNow = () =>
      store.change((tables) => stop(tables, store, programme, reader, 'one-click', now()));
    transport.answer = async () => {
      await stopNow();
      return { type: 'later', code: 'send/rate', mayBeOut: false, wait: 1000 };
    };
    await round();
    expect(await steps()).toMatchObject([{ state: 'cancelled' }]);
    expect(await passed()).toEqual([]);
    await store.change((tables) => undoStop(tables, store, programme, reader, now()));
    transport.answer = async ({ key }) => {
      await stopNow();
      return { type: 'accepted', providerId: key };
    };
    clock.pass(hour);
    await round();
    expect(await steps()).toMatchObject([{ state: 'sent', carrier: 'resend' }]);
    expect(await passed()).toEqual(['hello sent']);
  });

  test('follows its reader to another address, with the link that works there', async () => {
    const { clock, service, store, programme, now, round, transport } = await begin();
    const reader = await enrolledReader(service, 'old@example.com');
    transport.answer = { type: 'later', code: 'send/unreachable', mayBeOut: false };
    await round();
    const moving = addressFrom('new@example.com');
    await store.change((tables) => askToMove(tables, store, reader, moving, now()));
    await confirm(store, programme, await newestToken(store, 'old@example.com'), now());
    transport.answer = ({ key }) => ({ type: 'accepted', providerId: key });
    const before = transport.asked.length;
    clock.pass(hour);
    await round();
    const lasting = await store.change((tables) => lastingLink(tables, store, reader.id));
    const step = transport.asked.slice(before).find(({ email }) => email.subject.includes('hello'));
    expect(step?.to).toBe('new@example.com');
    expect(step?.email.text).toContain(`/settings/${lasting}`);
  });

  test('that may be in the old inbox does not come again in the new one', async () => {
    const { clock, service, store, programme, now, round, transport, passed } = await begin();
    const reader = await enrolledReader(service, 'old@example.com');
    transport.answer = { type: 'later', code: 'send/unreachable', mayBeOut: true };
    await round();
    const moving = addressFrom('new@example.com');
    await store.change((tables) => askToMove(tables, store, reader, moving, now()));
    await confirm(store, programme, await newestToken(store, 'old@example.com'), now());
    transport.answer = ({ key }) => ({ type: 'accepted', providerId: key });
    clock.set('2026-12-11T12:00:00-05:00');
    await round();
    expect(await passed()).toEqual(['hello unknown', 'basics sent']);
  });

  test('goes out once although two workers look at the same moment', async () => {
    const office = await begin();
    const { service, round } = office;
    for (const name of ['a', 'b', 'c']) await enrolledReader(service, `${name}@example.com`);
    await Promise.all([round(), round(), round()]);
    await round();
    expect(subjects(office).sort()).toEqual([
      'a@example.com hello',
      'b@example.com hello',
      'c@example.com hello',
    ]);
  });
});
