// A process that sends what is due and answers who stops, until it is killed. A test starts it.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '@calliope/page-shell/host';
import { gateTo } from '../../src/ledger/gate.ts';
import type { Sending } from '../../src/ledger/sending.ts';
import { letterComposer } from '../../src/letters/index.ts';
import { untilSettled } from '../../src/letters/until-settled.ts';
import { personById, stop } from '../../src/people/index.ts';
import { programmeOf } from '../../src/programme-of.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startWork } from '../../src/work/start-work.ts';
import { guideLibrary } from '../ledger/guide-library.ts';
import { testKeys } from '../stores/test-keys.ts';
import { carrierTo } from './carrier.ts';
import { lettersLeft } from './letters-left.ts';
import { type MailerLife, shifted } from './start-mailer.ts';

// Written by `startMailer`.
const { place, inbox, keys, pace, ahead, fuse } = JSON.parse(process.argv[2] ?? '{}') as MailerLife;
// Nothing that was said waits in this process when it is killed.
const say = (line: string) => writeSync(1, `${line}\n`);
let handedOver = 0;
const report = (fault: string) => say(`fault ${fault}`);

try {
  const { store, openJobs } = await openStore({
    ...place,
    ...{ keys: { text: testKeys, file: '' }, random: randomBytes },
  });
  const { now, wallTime } = shifted(ahead);
  const programme = programmeOf(guideLibrary);
  const carrier = carrierTo(inbox, keys);
  const sending: Sending = {
    ...{ store, programme, now, report, pace, whyHeld: () => undefined },
    compose: letterComposer(guideLibrary, {
      ...{ site: 'https://example.com', origin: 'https://mail.example.com' },
      sender: 'guide@example.com',
    }),
    transport: {
      ...carrier,
      send: async (request, signal) => {
        const outcome = await carrier.send(request, signal);
        say(`asked ${outcome.type}`);
        handedOver += 1;
        if (handedOver === fuse) process.kill(process.pid, 'SIGKILL');
        return outcome;
      },
    },
  };
  await startWork(sending, gateTo(carrier), await openJobs({ report, wallTime, pace }));
  // The same as behind the button that stops.
  const stopOne = async (id: string) => {
    await store.change(async (tables) => {
      const who = await personById(tables, id);
      if (who) await stop(tables, store, programme, who, 'one-click', now());
    });
    await untilSettled(store, id, now);
  };
  const { url } = await listen({
    fetch: async ({ url }) => {
      await stopOne(new URL(url).pathname.slice(1));
      return new Response('You are stopped.');
    },
    ...{ port: 0, variable: 'TEST_PORT' },
  });
  say(`ready ${url}`);
  for (;;) {
    await wait(100);
    say(`leave ${await lettersLeft(store, now())}`);
  }
} catch (error) {
  say(`ended ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
