import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { claimLetters } from '../../src/ledger/claim-letters.ts';
import { letter } from '../../src/store/schema.ts';
import type { Outcome } from '../../src/transports/transport.ts';
import { clockAt, hour, minute } from '../clock.ts';
import { asksFor, enrolledReader } from '../people/enrolled-reader.ts';
import { testService } from '../readers/test-service.ts';
import { sharedServer } from '../stores/shared-store.ts';
import { guideLibrary, libraryOf } from './guide-library.ts';
import { postOffice } from './post-office.ts';
import { type TestTransport, testTransport } from './test-transport.ts';

const monday = '2026-12-07T12:00:00-05:00';
const ada = 'reader@example.com';
const later = (more: Partial<Extract<Outcome, { type: 'later' }>> = {}): Outcome => ({
  ...{ type: 'later', code: 'send/unreachable', mayBeOut: false, ...more },
});
const accepted: TestTransport['answer'] = ({ key }) => ({ type: 'accepted', providerId: key });

/** A reader whose first email is due, and whose letters so far are out. */
async function due(transport = testTransport()) {
  const clock = clockAt(monday);
  const service = testService({ store: await sharedServer(), clock, library: guideLibrary });
  const reader = await enrolledReader(service, ada);
  await service.store.change((tables) =>
    tables.delete(letter).where(eq(letter.personId, reader.id)),
  );
  return { clock, service, reader, ...postOffice(service, { transport }) };
}

describe('a letter that the carrier does not take', () => {
  test('now is tried again, later each time, as the same email', async () => {
    const { clock, round, steps, transport, reports } = await due();
    transport.answer = later();
    const waited: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      expect(await round()).toBe(0);
      const [row] = await steps();
      expect(row).toMatchObject({ state: 'waiting', reason: 'send/unreachable', request: null });
      const wait = (row?.dueAt?.getTime() ?? 0) - clock.now().getTime();
      waited.push(wait / minute);
      clock.pass(wait - 1);
      expect(await round()).toBe(0);
      expect(transport.asked).toHaveLength(count + 1);
      clock.pass(1);
    }
    expect(waited).toEqual([1, 5, 15, 60, 60]);
    transport.answer = accepted;
    expect(await round()).toBe(1);
    expect(new Set(transport.asked.map(({ key }) => key)).size).toBe(1);
    expect(reports[0]).toMatch(
      /^Letter [\w-]{22} \(step\) was not sent: send\/unreachable\. It is tried again at 2026-12-07T17:01:00\.000Z\.$/,
    );
    expect(reports.join()).not.toContain(ada);
  });

  test('now waits for as long as the carrier asks, and so do all others', async () => {
    const { clock, service, round, transport } = await due();
    await enrolledReader(service, 'other@example.com');
    transport.answer = later({ code: 'send/rate', wait: 7_000 });
    await round();
    const first = transport.asked.length;
    expect(first).toBeLessThanOrEqual(4);
    transport.answer = accepted;
    clock.pass(6_999);
    await round();
    expect(transport.asked).toHaveLength(first);
    clock.pass(1);
    expect(await round()).toBe(3);
  });

  test('ever is given up and shown, and what comes after it still comes', async () => {
    const { clock, round, steps, passed, transport, reports } = await due();
    transport.answer = { type: 'refused', code: 'send/refused' };
    expect(await round()).toBe(0);
    expect(await steps()).toMatchObject([
      { state: 'refused', reason: 'send/refused', dueAt: null },
    ]);
    expect(reports.at(-1)).toMatch(/It is given up\.$/);
    transport.answer = accepted;
    clock.set('2026-12-10T12:00:00-05:00');
    expect(await round()).toBe(1);
    expect(await passed()).toEqual(['hello refused', 'basics sent']);
  });

  test('is given up after a day where it only answers somebody', async () => {
    const { clock, service, round, transport } = await due();
    await asksFor(service, 'new@example.com');
    transport.answer = later();
    for (let hours = 0; hours < 27; hours += 1) {
      await round();
      clock.pass(hour);
    }
    const [answer] = await service.store.read((tables) =>
      tables.select().from(letter).where(eq(letter.kind, 'confirm')),
    );
    expect(answer).toMatchObject({ state: 'refused', sealed: null, request: null, dueAt: null });
  });
});

describe('a letter of which nobody knows whether it is out', () => {
  test('is tried again with the same bytes, also after a deploy with other words', async () => {
    const { clock, service, round, transport, steps } = await due();
    transport.answer = later({ mayBeOut: true });
    await round();
    const [first] = transport.asked;
    expect(await steps()).toMatchObject([{ state: 'trying', uncertainSince: clock.now() }]);
    clock.pass(minute);
    const deployed = postOffice(
      { ...service, library: libraryOf('second') },
      { transport: testTransport() },
    );
    expect(await deployed.round()).toBe(1);
    expect(deployed.transport.asked).toEqual([first]);
  });

  test('has the words of the day where it was certainly not accepted', async () => {
    const { clock, service, round, transport } = await due();
    transport.answer = later();
    await round();
    clock.pass(minute);
    const deployed = postOffice(
      { ...service, library: libraryOf('second') },
      { transport: testTransport() },
    );
    expect(await deployed.round()).toBe(1);
    expect(deployed.transport.asked[0]?.email.subject).toBe('hello, second edition');
  });

  test('stays uncertain when a later try certainly failed', async () => {
    const { clock, round, transport, steps } = await due();
    transport.answer = later({ mayBeOut: true });
    await round();
    clock.pass(minute);
    transport.answer = later();
    await round();
    expect(await steps()).toMatchObject([{ state: 'trying', uncertainSince: new Date(monday) }]);
  });

  test('is not tried any more once the carrier has forgotten its key, and is shown', async () => {
    const { clock, round, transport, steps, passed } = await due();
    transport.answer = later({ mayBeOut: true });
    await round();
    const tries = transport.asked.length;
    clock.pass(23 * hour);
    transport.answer = accepted;
    await round();
    expect(transport.asked).toHaveLength(tries);
    expect(await steps()).toMatchObject([{ state: 'unknown', reason: 'key-expired' }]);
    clock.set('2026-12-11T12:00:00-05:00');
    await round();
    expect(await passed()).toEqual(['hello unknown', 'basics sent']);
  });

  test('is not tried by another carrier', async () => {
    const { clock, service, round, transport, steps } = await due();
    transport.answer = later({ mayBeOut: true });
    await round();
    clock.pass(hour);
    const other = postOffice(service, { transport: testTransport({ name: 'smtp' }) });
    await other.round();
    expect(other.transport.asked).toEqual([]);
    expect(await steps()).toMatchObject([{ state: 'unknown' }]);
  });

  test('is unknown at once where the carrier knows no keys', async () => {
    const { round, steps, transport } = await due(testTransport({ keyLife: 0 }));
    transport.answer = later({ mayBeOut: true });
    await round();
    expect(await steps()).toMatchObject([{ state: 'unknown' }]);
  });

  test('belongs to a worker that died: another one tries it when its time is over', async () => {
    const { clock, round, sending, transport, steps } = await due();
    transport.answer = later();
    await round();
    clock.pass(minute);
    const {
      claimed: [claimed],
    } = await claimLetters(sending, 10);
    expect(claimed?.row.state).toBe('trying');
    transport.answer = accepted;
    clock.pass(2 * minute - 1);
    expect(await round()).toBe(0);
    clock.pass(1);
    expect(await round()).toBe(1);
    expect(transport.asked.at(-1)).toEqual(claimed?.request);
    expect(await steps()).toMatchObject([{ state: 'sent', tries: 3 }]);
  });
});

describe('a carrier that lies', () => {
  test('with one name for two emails is believed once', async () => {
    const { service, round, transport, steps } = await due();
    await enrolledReader(service, 'other@example.com');
    await service.store.change((tables) => tables.delete(letter).where(eq(letter.kind, 'confirm')));
    transport.answer = { type: 'accepted', providerId: 'same' };
    expect(await round()).toBeGreaterThan(0);
    expect((await steps()).map(({ state, reason }) => [state, reason]).sort()).toEqual([
      ['sent', null],
      ['unknown', 'send/same-id'],
    ]);
  });

  test('without saying anything that can be understood leaves it unknown', async () => {
    const { round, transport, steps } = await due();
    transport.answer = { type: 'unclear', code: 'send/no-id' };
    await round();
    expect(await steps()).toMatchObject([{ state: 'unknown', reason: 'send/no-id', dueAt: null }]);
  });
});

test('an email that cannot be made is held, and keeps no other back', async () => {
  const { service, round, transport, reports } = await due();
  await asksFor(service, 'new@example.com');
  await service.store.change((tables) =>
    tables.update(letter).set({ sealed: 'k1.AAAA' }).where(eq(letter.kind, 'confirm')),
  );
  transport.answer = accepted;
  expect(await round()).toBe(1);
  expect(reports).toEqual([expect.stringContaining('(confirm) is held: keys/damaged')]);
});
