import { and, inArray, min } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gateTo } from '../../src/ledger/gate.ts';
import { usualPace } from '../../src/ledger/pace.ts';
import { queueDueSteps } from '../../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import type { Sending } from '../../src/ledger/sending.ts';
import { letter } from '../../src/store/schema.ts';
import { clockAt, hour } from '../clock.ts';
import { arrivedIn } from '../crash/arrived-in.ts';
import { carrierTo } from '../crash/carrier.ts';
import { Random } from '../oracle/random.ts';
import { enrolReader } from '../people/enrol-readers.ts';
import { testService } from '../readers/test-service.ts';
import { sharedServer } from '../stores/shared-store.ts';
import { type Fault, type FaultyInbox, faultyInbox } from './faulty-inbox.ts';
import { guideLibrary, libraryOf } from './guide-library.ts';
import { postOffice } from './post-office.ts';

const monday = '2026-12-07T12:00:00-05:00';
let faulty: FaultyInbox;
beforeEach(async () => {
  faulty = await faultyInbox();
});
afterEach(() => faulty.close());

/** Readers whose first email is due, and a way to the inbox with the real SDK. */
async function due(count = 1) {
  const clock = clockAt(monday);
  const service = testService({ store: await sharedServer(), clock, library: guideLibrary });
  const { store } = service;
  await store.change(async (tables) => {
    for (let number = 0; number < count; number += 1) {
      await enrolReader(tables, service, { address: `reader-${number}@example.com` });
    }
  });
  const { sending: usual, steps } = postOffice(service);
  const transport = carrierTo(faulty.url);
  const sending: Sending = { ...usual, transport, pace: { ...usualPace, timeLimit: 500 } };
  const gate = gateTo(transport);
  const round = async (as = sending) => {
    await queueDueSteps(as, 100);
    await sendDueLetters(as, gate);
  };
  const open = and(inArray(letter.state, ['waiting', 'trying', 'held']));
  /** Goes on from one moment to the next at which something is tried again, to the end. */
  const toTheEnd = async (as = sending) => {
    for (let tries = 0; tries < 300; tries += 1) {
      await round(as);
      const [next] = await store.read((tables) =>
        tables
          .select({ at: min(letter.dueAt) })
          .from(letter)
          .where(open),
      );
      if (!next?.at) return;
      const at = Math.max(next.at.getTime(), gate.opensAt().getTime());
      clock.pass(Math.max(at - clock.now().getTime(), 1));
    }
    throw new Error('It goes on for ever.');
  };
  return { clock, service, steps, sending, round, toTheEnd };
}

/** These faults, one after the other, and then none. */
const faults = (...list: readonly Fault[]) => {
  const left = [...list];
  faulty.next = () => left.shift() ?? 'none';
};

test.each<[string, readonly Fault[], { state: string; reason: string | null }, number]>([
  ['too many requests', [{ status: 429, retryAfter: 7 }], { state: 'sent', reason: null }, 1],
  [
    'a fault of the carrier',
    [{ status: 500 }, { status: 503 }],
    { state: 'sent', reason: null },
    1,
  ],
  ['a key that is refused for a while', [{ status: 403 }], { state: 'sent', reason: null }, 1],
  [
    'an email that is refused',
    [{ status: 422, name: 'validation_error' }],
    { state: 'refused', reason: 'send/refused' },
    0,
  ],
  ['an answer that is dropped', [{ taken: 'dropped' }], { state: 'sent', reason: null }, 1],
  [
    'a fault after it was taken, and a dropped answer',
    [{ taken: 500 }, { taken: 'dropped' }],
    { state: 'sent', reason: null },
    1,
  ],
  ['an answer that does not come', [{ taken: 'hanging' }], { state: 'sent', reason: null }, 1],
  [
    'an answer that says nothing',
    [{ taken: 'garbage' }],
    { state: 'unknown', reason: 'send/strange-answer' },
    1,
  ],
  [
    'an answer without an id',
    [{ taken: 'without an id' }],
    { state: 'unknown', reason: 'send/strange-answer' },
    1,
  ],
])('%s makes no second email and loses none unsaid', async (_, list, outcome, arrived) => {
  const { steps, toTheEnd } = await due();
  faults(...list);
  await toTheEnd();
  expect(await steps()).toMatchObject([{ ...outcome, dueAt: null, request: null }]);
  expect(await arrivedIn(faulty.inbox)).toHaveLength(arrived);
});

test('nothing is asked again before the carrier said', async () => {
  const { clock, round, steps } = await due();
  faults({ status: 429, retryAfter: 7 });
  await round();
  expect(await steps()).toMatchObject([
    { state: 'waiting', dueAt: new Date(clock.now().getTime() + 7_000) },
  ]);
});

test('of two emails with one id, the second one is not said to be sent', async () => {
  const { steps, toTheEnd } = await due(2);
  const same: Fault = { taken: 'with the id', id: 'same' };
  faults(same, same);
  await toTheEnd();
  expect((await steps()).map(({ state, reason }) => `${state} ${reason}`).sort()).toEqual([
    'sent null',
    'unknown send/same-id',
  ]);
  expect(await arrivedIn(faulty.inbox)).toHaveLength(2);
});

test('a carrier that nobody reaches for two days gets it when it is back', async () => {
  const { clock, round, steps, toTheEnd } = await due();
  await faulty.goAway();
  for (let hours = 0; hours < 48; hours += 1) {
    await round();
    clock.pass(hour);
  }
  await faulty.comeBack();
  await toTheEnd();
  expect(await steps()).toMatchObject([{ state: 'sent', reason: null }]);
  expect(await arrivedIn(faulty.inbox)).toHaveLength(1);
});

test('a carrier that was away for longer than it knows a key gets nothing again', async () => {
  const { clock, round, steps, toTheEnd } = await due();
  faults({ taken: 'dropped' });
  await round();
  await faulty.goAway();
  for (let hours = 0; hours < 23; hours += 1) {
    clock.pass(hour);
    await round();
  }
  await faulty.comeBack();
  await toTheEnd();
  expect(await steps()).toMatchObject([{ state: 'unknown', reason: 'key-expired' }]);
  expect(await arrivedIn(faulty.inbox)).toHaveLength(1);
});

test('other words after a deploy do not make a second email of one that may be out', async () => {
  const { service, steps, round, sending, toTheEnd } = await due();
  faults({ taken: 'dropped' });
  await round();
  const { sending: deployed } = postOffice({ ...service, library: libraryOf('second') });
  await toTheEnd({ ...sending, compose: deployed.compose });
  expect(await steps()).toMatchObject([{ state: 'sent', tries: 2 }]);
  expect(await arrivedIn(faulty.inbox)).toMatchObject([{ step: 'hello' }]);
});

test('whatever goes wrong, the ledger says of no email what is not so', async () => {
  const { steps, toTheEnd } = await due(40);
  const random = new Random(2027);
  faulty.next = () =>
    random.chance(0.5)
      ? 'none'
      : random.one<Fault>([
          ...([{ status: 429, retryAfter: 2 }, { status: 500 }, { status: 403 }] as const),
          ...[
            { taken: 'dropped' } as const,
            { taken: 500 } as const,
            { taken: 'hanging' } as const,
          ],
          ...[{ taken: 'garbage' } as const, { taken: 'without an id' } as const],
          ...[{ status: 422 } as const, { taken: 'with the id', id: 'same' } as const],
        ]);
  await toTheEnd();
  const states = Object.groupBy(await steps(), ({ state }) => state);
  expect(Object.keys(states).sort()).toEqual(['refused', 'sent', 'unknown']);
  const arrived = await arrivedIn(faulty.inbox);
  const readers = new Set(arrived.map(({ to }) => to));
  expect(readers.size).toBe(arrived.length);
  expect(arrived.length).toBeGreaterThanOrEqual(states.sent?.length ?? 40);
  expect(arrived.length).toBeLessThanOrEqual(40 - (states.refused?.length ?? 0));
});
