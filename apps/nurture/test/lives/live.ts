import { inArray } from 'drizzle-orm';
import { moveEnrolments } from '../../src/enrolments/move-enrolments.ts';
import type { Sending } from '../../src/ledger/sending.ts';
import { letterComposer } from '../../src/letters/index.ts';
import { enrolment, letter } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { Random } from '../oracle/random.ts';
import { act } from './act.ts';
import { type Carrier, testCarrier } from './carrier.ts';
import { loseJobs } from './due-jobs.ts';
import { randomMishaps, within } from './mishaps.ts';
import { nextMoment } from './next-moment.ts';
import { library, newerGuide, programmes } from './programmes.ts';
import { firstDay, randomLife } from './random-life.ts';
import { newReader, type Reader } from './reader.ts';
import { Worker } from './worker.ts';

/** What was lived, to be held against the laws. */
export interface Lived {
  readonly readers: readonly Reader[];
  readonly carrier: Carrier;
  /** When the guide got another structure. */
  readonly movedAt: number;
  /** Places that were due and had no job, before jobs were lost. */
  readonly forgotten: readonly string[];
  /** Ids of readers whose emails have not come to an end. */
  readonly unfinished: readonly string[];
  /** Letters that are not settled. */
  readonly open: readonly string[];
  /** Ids of readers of whose emails one may have gone out, by what the ledger says. */
  readonly doubted: ReadonlySet<string>;
}

/** Lives many lives on one store, whose jobs are open, from one moment with something to do to the next. */
export async function live(
  store: Store,
  count: number,
  seed: number,
  broken: (sending: Sending) => Sending = (sending) => sending,
): Promise<Lived> {
  const random = new Random(seed);
  const mishaps = randomMishaps(random);
  const readers = Array.from({ length: count }, (_, index) =>
    newReader(randomLife(random), `r${index}@example.com`),
  );
  const events = readers
    .flatMap((reader) => reader.life.map((event) => ({ ...event, reader })))
    .sort((a, b) => a.at - b.at);
  let at = firstDay;
  const now = () => new Date(at);
  const carrier = testCarrier(now);
  carrier.mood = () => mishaps.outages.find(within(at))?.mood ?? 'takes';
  let programme: Sending['programme'] = programmes.before;
  const sending = broken({
    ...{ store, transport: carrier, now, report: () => undefined, whyHeld: () => undefined },
    programme,
    compose: letterComposer(library, {
      ...{ site: 'https://example.com', origin: 'https://mail.example.com' },
      sender: 'guide@example.com',
    }),
  });
  const worker = new Worker(sending, carrier);
  let forgotten: readonly string[] | undefined;
  let isMoved = false;
  let looked = firstDay;

  for (let next = 0; ; ) {
    const due = Math.max(await nextMoment(store), looked + 1, worker.opensAt.getTime());
    const eventAt = events[next]?.at ?? Number.POSITIVE_INFINITY;
    at = Math.min(due, eventAt);
    if (at === Number.POSITIVE_INFINITY) break;
    if (!isMoved && at >= mishaps.movedAt) {
      isMoved = true;
      programme = programmes.after;
      await moveEnrolments(store, newerGuide, programme.calendar, now(), false);
    }
    if (forgotten === undefined && at >= mishaps.lostJobsAt) {
      forgotten = [...worker.forgotten];
      await loseJobs(store);
    }
    for (let event = events[next]; event && event.at <= at; event = events[next]) {
      await act({ store, programme, now }, event.reader, event.act);
      next += 1;
    }
    // A reader acted, and nothing is due before the next look.
    if (at < due) continue;
    const rest = mishaps.rests.find(within(at));
    if (rest) {
      // It begins in the middle of something, and readers go on while nobody works.
      await worker.die(random);
      looked = rest.to - 1;
      continue;
    }
    if (random.chance(mishaps.deaths)) await worker.die(random);
    else await worker.look();
    // What could not be sent is looked at in a minute; an outage is long.
    looked = at + (carrier.mood() === 'takes' ? 60_000 : 600_000) - 1;
  }
  return {
    ...{ readers, carrier, movedAt: mishaps.movedAt, forgotten: forgotten ?? worker.forgotten },
    ...(await whatIsLeft(store)),
  };
}

const whatIsLeft = (store: Store): Promise<Pick<Lived, 'unfinished' | 'open' | 'doubted'>> =>
  store.read(async (tables) => {
    const going = inArray(enrolment.state, ['active', 'paused']);
    const places = await tables.select({ id: enrolment.personId }).from(enrolment).where(going);
    const isOpen = inArray(letter.state, ['waiting', 'trying', 'held']);
    const open = await tables.select({ id: letter.id }).from(letter).where(isOpen);
    const unknown = inArray(letter.state, ['unknown', 'refused']);
    const doubted = await tables.select({ id: letter.personId }).from(letter).where(unknown);
    return {
      unfinished: places.map(({ id }) => id),
      open: open.map(({ id }) => id),
      doubted: new Set(doubted.map(({ id }) => id)),
    };
  });
