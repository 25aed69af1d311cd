import { setTimeout as wait } from 'node:timers/promises';
import { openInbox } from '../../src/inbox/open-inbox.ts';
import type { Pace } from '../../src/ledger/pace.ts';
import { Random } from '../oracle/random.ts';
import { guide } from '../two-languages.ts';
import { arrivedIn } from './arrived-in.ts';
import type { Keys } from './carrier.ts';
import { type MailMistakes, mailMistakes, type Wanted } from './mail-mistakes.ts';
import { type Mailer, type MailerLife, startMailer } from './start-mailer.ts';
import { type Stopping, startStopping } from './stop-readers.ts';
import { waitingReaders } from './waiting-readers.ts';

/** What came of killing processes that send. */
export interface KilledMailers {
  readonly kills: number;
  /** How many of them had something to send when they were killed. */
  readonly busy: number;
  readonly arrived: number;
  readonly stopped: number;
  readonly mistakes: MailMistakes;
}

/** How many to kill, of how many at a time, and what they do. */
export interface Killing {
  readonly kills: number;
  readonly seed: number;
  readonly readers: number;
  /** How many share the database. */
  readonly workers: number;
  /** How many steps become due, one after the other. */
  readonly rounds: number;
  readonly keys?: Keys | undefined;
  /**
   * When they are killed: at any moment, or for certain after they have handed over some emails, and
   * before they have written that down.
   */
  readonly moments?: 'any' | 'handed over';
}

/** When each step is due, for who begins at the first of these moments. */
const days = ['2026-12-07T12:00-05:00', '2026-12-10T12:00-05:00', '2026-12-17T12:00-05:00'];
const pace: Pace = { lease: 1_500, timeLimit: 1_000, poll: 500, sweep: 300 };

/**
 * Kills processes in the middle of sending, at moments that come from a seed, while readers stop.
 * Step after step becomes due for all of them. Each process begins at once where one was killed.
 */
export async function killMailers(
  place: MailerLife['place'],
  { kills, seed, readers, workers, rounds, keys = 'ours', moments: when = 'any' }: Killing,
): Promise<KilledMailers> {
  const moments = days.slice(0, rounds);
  const steps = guide.steps.slice(0, rounds).map(({ id }) => id);
  const random = new Random(seed);
  const inbox = await openInbox(0);
  const people = await waitingReaders(place, readers, new Date(moments[0] ?? ''));
  const wanted: Wanted[] = [];
  let [left, busy, staying] = [kills, 0, people];
  try {
    for (const [index, moment] of moments.entries()) {
      const ahead = Date.parse(moment) - Date.now();
      const start = (fuse?: number) =>
        startMailer({ place, inbox: inbox.url, keys, pace, ahead, fuse });
      const fuse = () => (when === 'any' ? undefined : random.whole(1, 8));
      const mailers = Array.from({ length: workers }, () => start(fuse()));
      const isStopping = new Set(staying.filter(() => random.chance(1 / 6)));
      const stopping = startStopping(
        [...isStopping],
        () => random.one(asTuple(mailers)).url,
        random,
      );
      const now = Math.ceil(left / (moments.length - index));
      for (let kill = 0; kill < now; kill += 1) {
        const which =
          when === 'any'
            ? await killOne(mailers, random)
            : await Promise.race(mailers.map((one, at) => one.ended.then(() => at)));
        if (mailers[which]?.left() !== 0) busy += 1;
        mailers[which] = start(fuse());
      }
      if (when === 'handed over') {
        await Promise.all(mailers.map(({ kill }) => kill()));
        mailers.splice(0, workers, ...mailers.map(() => start()));
      }
      left -= now;
      await untilDone(mailers, stopping);
      await Promise.all(mailers.map(({ kill }) => kill()));
      const stops = await stopping.done;
      wanted.push(
        ...[...stops].map(([{ address: reader }, stoppedAt]) => ({
          ...{ reader, stoppedAt, steps: steps.slice(0, index) },
        })),
      );
      staying = staying.filter((one) => !isStopping.has(one));
    }
    wanted.push(...staying.map(({ address: reader }) => ({ reader, steps })));
    const arrived = await arrivedIn(inbox.url);
    const mistakes = mailMistakes(arrived, wanted, steps);
    return { kills, busy, arrived: arrived.length, stopped: readers - staying.length, mistakes };
  } finally {
    await inbox.close();
  }
}

/** Kills one of some processes at a random moment after it has begun. @returns which */
async function killOne(mailers: readonly Mailer[], random: Random): Promise<number> {
  const which = random.whole(0, mailers.length - 1);
  const mailer = mailers[which];
  if (!mailer) return which;
  const pause = random.whole(0, 250);
  await Promise.race([mailer.asked, untilIdle(mailer)]);
  await wait(pause);
  await mailer.kill();
  return which;
}

/** Waits until a process has nothing left to send, or was killed. */
async function untilIdle(mailer: Mailer): Promise<void> {
  while (mailer.left() !== 0 && !mailer.hasEnded()) {
    const reason = mailer.reason();
    if (reason) throw new Error(reason);
    await wait(20);
  }
}

/** Waits until all of them have said that nothing is left, and everybody is stopped who wanted to. */
async function untilDone(mailers: readonly Mailer[], stopping: Stopping): Promise<void> {
  await Promise.all([stopping.done, ...mailers.map(untilIdle)]);
  // What a stop has left undone they see when they look again.
  await wait(300);
  await Promise.all(mailers.map(untilIdle));
}

function asTuple<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('There is nobody to choose from.');
  return [first, ...rest];
}
