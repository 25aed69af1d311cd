import { describe, expect, test } from 'vitest';
import { gateTo } from '../../src/ledger/gate.ts';
import { queueDueSteps } from '../../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import { isOnItsWay } from '../../src/letters/waiting-steps.ts';
import { stop } from '../../src/people/index.ts';
import type { MailRequest } from '../../src/transports/transport.ts';
import { clockAt, minute, second } from '../clock.ts';
import { enrolReader } from '../people/enrol-readers.ts';
import { personWith } from '../people/enrolled-reader.ts';
import { testService } from '../readers/test-service.ts';
import { sharedServer } from '../stores/shared-store.ts';
import { guideLibrary } from './guide-library.ts';
import { postOffice } from './post-office.ts';

/** Readers whose first email is due, and a carrier that takes its time. */
async function due(count: number) {
  const clock = clockAt('2026-12-07T12:00:00-05:00');
  const service = testService({ store: await sharedServer(), clock, library: guideLibrary });
  const { store } = service;
  await store.change(async (tables) => {
    for (let number = 0; number < count; number += 1) {
      await enrolReader(tables, service, { address: `reader-${number}@example.com` });
    }
  });
  const office = postOffice(service);
  await queueDueSteps(office.sending, 100);
  const stopOne = async (address: string) => {
    const who = await personWith(store, address);
    await store.change((tables) =>
      stop(tables, store, service.programme, who, 'one-click', clock.now()),
    );
    return who;
  };
  return { clock, store, stopOne, ...office };
}

describe('a letter that was claimed', () => {
  test('is not handed over where its time would end before the carrier answers', async () => {
    const { clock, sending, transport, steps } = await due(10);
    let slow = 0;
    transport.answer = async ({ key }) => {
      slow += 1;
      // The first four take so long that too little of their time is left for the others.
      if (slow === 4) clock.pass(minute + 31 * second);
      return { type: 'accepted', providerId: key };
    };
    await sendDueLetters(sending, gateTo(transport));
    expect(await steps()).toMatchObject(
      Array.from({ length: 10 }, () => ({ state: expect.stringMatching(/^(sent|waiting)$/) })),
    );
    const waiting = (await steps()).filter(({ state }) => state === 'waiting');
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting[0]).toMatchObject({ tries: 0, uncertainSince: null, reason: 'send/later' });
  });

  test('counts no try where the carrier is left alone', async () => {
    const { clock, sending, transport, steps } = await due(10);
    const gate = gateTo(transport);
    transport.answer = { type: 'later', code: 'send/too-many', mayBeOut: false, wait: second };
    for (let round = 0; round < 5; round += 1) {
      await sendDueLetters(sending, gate);
      clock.pass(second);
    }
    const tries = (await steps()).map((row) => row.tries);
    expect(tries.reduce((sum, one) => sum + one, 0)).toBe(transport.asked.length);
  });

  test('is on its way as long as anybody hands it over, whoever gave it up', async () => {
    const { clock, store, stopOne, sending, transport } = await due(1);
    const asked: MailRequest[] = [];
    const answers = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    transport.answer = async (request) => {
      asked.push(request);
      const isSecond = asked.length === 2;
      await answers[isSecond ? 1 : 0].promise;
      return isSecond
        ? { type: 'accepted', providerId: request.key }
        : { type: 'later', code: 'send/rate', mayBeOut: false };
    };
    const first = sendDueLetters(sending, gateTo(transport));
    await expect.poll(() => asked.length).toBe(1);
    // It was slow, so that another worker has it by now.
    clock.pass(2 * minute);
    const other = sendDueLetters(sending, gateTo(transport));
    await expect.poll(() => asked.length).toBe(2);
    const { id } = await stopOne('reader-0@example.com');
    answers[0].resolve();
    await first;
    expect(await store.read((tables) => isOnItsWay(tables, id, clock.now()))).toBe(true);
    answers[1].resolve();
    await other;
    expect(await store.read((tables) => isOnItsWay(tables, id, clock.now()))).toBe(false);
  });
});
