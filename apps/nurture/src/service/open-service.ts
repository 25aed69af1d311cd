import { randomBytes } from 'node:crypto';
import type { Library } from '@calliope/content-sdk';
import { StartFault } from '@calliope/page-shell/host';
import { whyHeldIn } from '../emails/why-held.ts';
import { freePort } from '../free-port.ts';
import { lapsedClock } from '../lapse/lapsed-clock.ts';
import { nextDue } from '../lapse/next-due.ts';
import { doubtWhatWasDue } from '../ledger/doubt.ts';
import { gateTo } from '../ledger/gate.ts';
import { paceFor } from '../ledger/pace.ts';
import type { Sending } from '../ledger/sending.ts';
import { letterComposer } from '../letters/index.ts';
import { openedLibrary } from '../opened-library.ts';
import { keepPromises, type Programme } from '../people/index.ts';
import { programmeOf } from '../programme-of.ts';
import { startRound } from '../rounds/start-round.ts';
import type { Settings } from '../settings.ts';
import { newKeys } from '../store/new-keys.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { assertAllowed } from '../transports/assert-allowed.ts';
import { openTransport } from '../transports/open-transport.ts';
import { startWork } from '../work/start-work.ts';
import { highWaterIn } from './high-water.ts';
import type { Log } from './log.ts';

/** A store that is open, with what is due being sent from it. */
export interface Service {
  readonly store: Store;
  readonly library: Library;
  readonly programme: Programme;
  /** Where emails are read that stay on this machine. */
  readonly inbox: string | undefined;
  readonly port: number;
  /** Origin under which readers reach the pages. */
  readonly origin: string;
  readonly now: () => Date;
  /** Looks for what is to be sent, soon. */
  readonly look: () => void;
  /** Ends the work, once what was begun is done. */
  readonly end: () => Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Opens a store and begins to send what is due from it.
 *
 * @param joins whether another process has the inbox of this machine open already
 * @throws StartFault where the settings do not go together
 */
export async function openService(
  settings: Settings,
  log: Log,
  { joins }: { readonly joins: boolean },
): Promise<Service> {
  const { site, sender, replyTo, live, lapse } = settings;
  if (live && lapse !== undefined) {
    throw new StartFault(
      'A time-lapse is no way to serve real patients. Remove --day and NURTURE_DAY.',
    );
  }
  const report = log.fault;
  const clock = lapsedClock(() => new Date());
  const { now, wallTime } = clock;
  // An email has the address where it is stopped, so the port is known before anything is rendered.
  const port = settings.port || (await freePort());
  const origin = settings.origin ?? `http://127.0.0.1:${port}`;
  const { transport, inbox } = await openTransport({ ...settings, joins });
  const library = await openedLibrary(live, (fault) => report(String(fault)));
  assertAllowed(Object.values(library.data.sequences), transport);
  const { store, keysMade, openJobs } = await openStore({ ...settings, random: randomBytes });
  if (keysMade) report(newKeys(settings.keys.file));
  const programme = programmeOf(library);
  const sending: Sending = {
    ...{ store, programme, transport, replyTo, now, report, note: log.note },
    pace: paceFor(transport),
    compose: letterComposer(library, { site, origin, sender }),
    whyHeld: whyHeldIn(library, live),
  };
  const highWater = highWaterIn(settings.folder);
  if (await highWater.isBehind(store)) {
    const doubted = await doubtWhatWasDue(store, programme, now());
    report(
      `The database was set back to an earlier day. ${doubted} emails that were due since then may have gone out, and are not sent again. nurture status counts them as unknown.`,
    );
  }
  const work = await startWork(sending, gateTo(transport), await openJobs({ report, wallTime }));
  const rounds = [
    startRound({ every: minute, work: () => highWater.raise(store) }, (error) =>
      report(String(error)),
    ),
    startRound({ every: hour, work: () => keepPromises(store, now()).then(store.tidy) }, (error) =>
      report(String(error)),
    ),
    ...(lapse === undefined
      ? []
      : [startRound({ every: lapse, work: skip }, (error) => report(String(error)))]),
  ];
  async function skip(): Promise<void> {
    const next = await nextDue(store);
    if (next) clock.skipTo(next);
    work.look();
  }
  return {
    ...{ store, library, programme, inbox, port, origin, now, look: work.look },
    end: async () => {
      await Promise.all([work.end(), ...rounds.map((round) => round.end())]);
      await highWater.raise(store);
      await transport.close();
      await store.close();
    },
  };
}
