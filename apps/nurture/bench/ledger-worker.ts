import { randomBytes } from 'node:crypto';
import { openLibrary, type Sequence } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { gateTo } from '../src/ledger/gate.ts';
import { queueDueSteps } from '../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../src/ledger/send-due-letters.ts';
import type { Sending } from '../src/ledger/sending.ts';
import { letterComposer } from '../src/letters/index.ts';
import { programmeOf } from '../src/programme-of.ts';
import { openStore } from '../src/store/open-store.ts';
import { enrolReader } from '../test/people/enrol-readers.ts';
import { testKeys } from '../test/stores/test-keys.ts';
import { guide, revisionOf, twoLanguages } from '../test/two-languages.ts';
import { instantCarrier } from './instant-carrier.ts';
import type { WorkerTask } from './messages.ts';

const day = 86_400_000;
/** A Monday noon in New York. */
const start = Date.parse('2027-01-04T17:00:00Z');
/** So many are enrolled in one change. */
const together = 500;

const seven: Sequence = {
  ...guide,
  steps: Array.from({ length: 7 }, (_, index) => ({
    ...{ id: `s${index}`, from: 'enrolment', day: index * 7, include: [] },
  })),
};

const words = seven.steps.map(({ id }) => {
  const names = { id: `guide/${id}`, sequence: 'guide', title: id, subject: id };
  const step = { ...kitchenSinkStep('en'), ...names, revision: revisionOf(id, 'en') };
  return [names.id, { en: step }] as const;
});

const library = openLibrary({
  ...{ ...twoLanguages.data, steps: Object.fromEntries(words) },
  sequences: { ...twoLanguages.data.sequences, guide: seven },
});

/** Sends every step that is due, as the service does it, with a job noted for each that follows. */
export async function ledgerWorker({ place, count, steps, fills }: WorkerTask) {
  const { store, openJobs } = await openStore({
    ...place,
    ...{ keys: { text: testKeys, file: '' }, random: randomBytes },
  });
  await openJobs({ report: console.error });
  let at = start;
  const now = () => new Date(at);
  const programme = programmeOf(library);
  if (fills) {
    const service = { store, programme, sequence: 'guide', now };
    for (let first = 0; first < count; first += together) {
      await store.change(async (tables) => {
        for (let number = first; number < Math.min(first + together, count); number += 1) {
          await enrolReader(tables, service, { address: `reader-${number}@example.com` });
        }
      });
    }
  }
  const sending: Sending = {
    ...{ store, programme, now, transport: instantCarrier },
    ...{ report: console.error, whyHeld: () => undefined },
    compose: letterComposer(library, {
      ...{ site: 'https://example.com', origin: 'https://mail.example.com' },
      sender: 'guide@example.com',
    }),
  };
  const gate = gateTo(instantCarrier);
  return async (): Promise<number> => {
    let done = 0;
    for (let step = 0; step < steps; step += 1) {
      at = start + step * 7 * day;
      for (;;) {
        const queued = await queueDueSteps(sending, 100);
        const sent = await sendDueLetters(sending, gate);
        done += sent;
        if (queued + sent === 0) break;
      }
    }
    return done;
  };
}
