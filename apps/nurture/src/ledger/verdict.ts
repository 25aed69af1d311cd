import { type HeldPlace, happen } from './held-places.ts';
import type { LetterRow, Sending } from './sending.ts';

/** What is to become of a letter that is due. */
export type Verdict =
  | { readonly type: 'send' }
  /** Somebody else is busy with the place that it belongs to. */
  | { readonly type: 'leave' }
  | { readonly type: 'later'; readonly at: Date }
  | { readonly type: 'hold'; readonly reason: string }
  /** Nobody is to get it any more. */
  | { readonly type: 'withdraw'; readonly reason: string }
  /** It may be out, and another try could be a second email. */
  | { readonly type: 'unknown'; readonly reason: string };

/** Decides about a letter that is due. For a step, the plan and the consent are asked again. */
export function verdictOn(
  row: LetterRow,
  held: HeldPlace | undefined,
  sending: Sending,
  now: Date,
): Verdict {
  // Its place has to go on with whatever becomes of it.
  if (row.kind === 'step' && !held) return { type: 'leave' };
  if (keyHasExpired(row, sending, now)) return { type: 'unknown', reason: 'key-expired' };
  if (!held) return { type: 'send' };
  happen(held, { type: held.isSuppressed ? 'stop' : 'wake' }, now, sending);
  const { place } = held;
  if (place.state !== 'active' || place.due?.step !== row.step) {
    return { type: row.uncertainSince ? 'unknown' : 'withdraw', reason: place.state };
  }
  if (place.due.at > now) return { type: 'later', at: place.due.at };
  // What may be out is tried again as it was, whatever became of its words.
  if (row.request) return { type: 'send' };
  const reason = sending.whyHeld(`${held.row.sequence}/${row.step}`, held.who.locale);
  return reason ? { type: 'hold', reason } : { type: 'send' };
}

/** Whether the carrier may no longer know that it had this email, so that it would be a second one. */
function keyHasExpired(
  { uncertainSince, carrier }: LetterRow,
  { transport }: Sending,
  now: Date,
): boolean {
  if (!uncertainSince) return false;
  const age = now.getTime() - uncertainSince.getTime();
  return carrier !== transport.name || age >= transport.keyLife;
}
