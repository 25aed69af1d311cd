import type { SQL } from 'drizzle-orm';
import type { Transport } from '../transports/transport.ts';
import { type Claimed, claimLetters } from './claim-letters.ts';
import type { Gate } from './gate.ts';
import { usualPace } from './pace.ts';
import type { Sending } from './sending.ts';
import { type Result, settleLetters } from './settle-letters.ts';
import { stillWanted } from './still-wanted.ts';

/** For how many seconds of a carrier letters are claimed at once, and how many at most. */
const [seconds, most] = [10, 500];

/** So many are claimed at once, as go out well within the time for which they are claimed. */
const batchFor = ({ perSecond }: Transport): number =>
  Math.max(1, Math.min(most, Math.floor(perSecond * seconds)));

/**
 * Sends every letter that is due: claims some, hands each over, and writes down what came of it,
 * until none is left or the carrier is to be left alone.
 *
 * @returns how many were handed over and accepted
 */
export async function sendDueLetters(
  sending: Sending,
  gate: Gate,
  among?: SQL | undefined,
): Promise<number> {
  let accepted = 0;
  const batch = batchFor(sending.transport);
  const isStillWanted = stillWanted(sending.store);
  while (!gate.isClosed(sending.now())) {
    const { claimed, more } = await claimLetters(sending, batch, among);
    const results = await Promise.all(
      claimed.map((one) => handOver(one, sending, gate, isStillWanted)),
    );
    if (results.length > 0) await settleLetters(sending, results);
    accepted += results.filter(({ outcome }) => outcome?.type === 'accepted').length;
    if (!more) break;
  }
  return accepted;
}

const handOver = (
  claimed: Claimed,
  sending: Sending,
  gate: Gate,
  isStillWanted: ReturnType<typeof stillWanted>,
): Promise<Result> =>
  gate.turn(async () => {
    const now = sending.now();
    if (gate.isClosed(now)) return postponed(claimed, gate.opensAt().getTime() - now.getTime());
    const { timeLimit } = sending.pace ?? usualPace;
    // Whoever stops waits for what is on its way, which is no longer than it is claimed.
    const left = (claimed.row.dueAt?.getTime() ?? 0) - now.getTime();
    if (left < timeLimit) return postponed(claimed, 0);
    if (!(await isStillWanted(claimed.row))) return { claimed, outcome: undefined };
    const outcome = await sending.transport.send(claimed.request, AbortSignal.timeout(timeLimit));
    gate.learn(outcome, sending.now());
    return { claimed, outcome };
  });

/** A letter that its turn did not come for in time. */
const postponed = (claimed: Claimed, wait: number): Result => ({
  ...{ claimed, wasKept: true },
  outcome: { type: 'later', code: 'send/later', mayBeOut: false, wait },
});
