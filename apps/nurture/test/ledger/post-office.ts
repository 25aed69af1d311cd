import type { Library } from '@calliope/content-sdk';
import { eq } from 'drizzle-orm';
import { gateTo } from '../../src/ledger/gate.ts';
import { queueDueSteps } from '../../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import type { LetterRow, Sending } from '../../src/ledger/sending.ts';
import { letterComposer } from '../../src/letters/index.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import { delivery, letter } from '../../src/store/schema.ts';
import { type TestTransport, testTransport } from './test-transport.ts';

/** Sends what is due in a store of a test, by a carrier of a test. */
export interface PostOffice {
  readonly sending: Sending;
  readonly transport: TestTransport;
  readonly reports: string[];
  /** One look at all that is due. @returns how many emails were accepted */
  readonly round: () => Promise<number>;
  /** The letters that are steps, oldest first. */
  readonly steps: () => Promise<LetterRow[]>;
  /** The steps that places have behind them: `hello sent`. */
  readonly passed: () => Promise<string[]>;
}

export function postOffice(
  { store, library, programme, now }: ReaderOptions,
  more: { library?: Library; transport?: TestTransport; whyHeld?: Sending['whyHeld'] } = {},
): PostOffice {
  const { transport = testTransport(), whyHeld = () => undefined } = more;
  const reports: string[] = [];
  const sending: Sending = {
    ...{ store, programme, transport, whyHeld, now },
    compose: letterComposer(more.library ?? library, {
      ...{ site: 'https://example.com', origin: 'https://mail.example.com' },
      sender: 'guide@example.com',
    }),
    report: (fault) => reports.push(fault),
  };
  return {
    ...{ sending, transport, reports },
    round: async () => {
      await queueDueSteps(sending, 100);
      return sendDueLetters(sending, gateTo(transport));
    },
    steps: () =>
      store.read((tables) =>
        tables.select().from(letter).where(eq(letter.kind, 'step')).orderBy(letter.askedAt),
      ),
    passed: async () =>
      (await store.read((tables) => tables.select().from(delivery).orderBy(delivery.at))).map(
        ({ step, state }) => `${step} ${state}`,
      ),
  };
}
