import { and, eq, inArray, sql } from 'drizzle-orm';
import { schedule } from '../store/scheduled.ts';
import { delivery, letter, settlement } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import type { Outcome } from '../transports/transport.ts';
import { waitAfter } from './backoff.ts';
import { type Claimed, ended } from './claim-letters.ts';
import { holdPlaces, savePlaces, withIds } from './held-places.ts';
import { type Passed, passStep } from './pass-step.ts';
import { saveLetters } from './save-rows.ts';
import type { LetterRow, Sending } from './sending.ts';

/** What came of handing over a letter; none where nobody wanted it any more, and it stayed here. */
export interface Result {
  readonly claimed: Claimed;
  readonly outcome: Outcome | undefined;
  /** Whether it was not handed over at all, which is no try. */
  readonly wasKept?: boolean;
}

/** Writes down what came of letters, and lets the places go on that they belong to. */
export const settleLetters = (sending: Sending, results: readonly Result[]): Promise<void> =>
  sending.store.change(async (tables) => {
    const now = sending.now();
    const enrolments = results.flatMap(({ claimed }) => claimed.row.enrolmentId ?? []);
    const places = await holdPlaces(tables, sending.store, {
      where: withIds(enrolments),
      wait: true,
    });
    const rows = await lockedRows(tables, results);
    const taken = await takenIds(tables, sending, results);
    const passed: Passed[] = [];
    const after: LetterRow[] = [];
    for (const result of results) {
      const row = rows.get(result.claimed.row.id);
      if (!row) continue;
      const outcome = honest(result, taken);
      const settled = settledRow(row, { ...result, outcome }, now, sending);
      if (!settled) continue;
      after.push(settled);
      const { state } = settled;
      if (state === 'sent' || state === 'unknown' || state === 'refused') {
        passed.push(...passStep(places.get(row.enrolmentId ?? ''), row, state, now, sending));
      }
      if (settled.dueAt) schedule(tables, 'send', row.id, settled.dueAt);
      tell(settled, result, sending);
    }
    await saveLetters(tables, after);
    await takeBack(tables, after);
    await savePlaces(tables, places.values(), passed, now);
    await tables.execute(sql`select nextval(${settlement.seqName})`);
  });

async function lockedRows(tables: Tables, results: readonly Result[]) {
  const ids = results.map(({ claimed }) => claimed.row.id);
  const rows = await tables
    .select()
    .from(letter)
    .where(inArray(letter.id, ids))
    .orderBy(letter.id)
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which letter has a name that the carrier gives away now: the same name twice is no name. */
async function takenIds(tables: Tables, { transport }: Sending, results: readonly Result[]) {
  const given = results.flatMap(({ outcome }) =>
    outcome?.type === 'accepted' ? [outcome.providerId] : [],
  );
  if (given.length === 0) return new Map<string, string>();
  const rows = await tables
    .select({ id: letter.id, carrierId: letter.carrierId })
    .from(letter)
    .where(and(eq(letter.carrier, transport.name), inArray(letter.carrierId, given)));
  return new Map(rows.map(({ id, carrierId }) => [carrierId ?? '', id]));
}

/** Takes the carrier at its word, unless it gives two emails the same name. */
function honest({ claimed, outcome }: Result, taken: Map<string, string>): Outcome | undefined {
  if (outcome?.type !== 'accepted') return outcome;
  const { id } = claimed.row;
  const owner = taken.get(outcome.providerId) ?? id;
  taken.set(outcome.providerId, owner);
  return owner === id ? outcome : { type: 'unclear', code: 'send/same-id' };
}

/** A letter after it was handed over; undefined where somebody else has it by now. */
function settledRow(
  row: LetterRow,
  { claimed, outcome, wasKept = false }: Result,
  now: Date,
  { transport }: Sending,
): LetterRow | undefined {
  // That it is out is true, whatever was written down meanwhile.
  if (outcome?.type === 'accepted') {
    if (row.state === 'sent') return undefined;
    return {
      ...{ ...row, ...ended, state: 'sent', reason: null, sentAt: now },
      ...{ uncertainSince: null, carrier: transport.name, carrierId: outcome.providerId },
    };
  }
  const mayBeOut = claimed.wasUncertain || outcome?.type === 'unclear' || isLost(outcome);
  // It was stopped meanwhile, or its reader has moved.
  if (row.state === 'unknown') {
    // Somebody else was slower, and may be handing it over at this moment.
    if (row.tries !== claimed.row.tries) return undefined;
    return mayBeOut ? { ...row, ...ended } : { ...row, ...ended, state: 'cancelled' };
  }
  const isOurs = row.state === 'trying' && row.tries === claimed.row.tries;
  if (!isOurs || !outcome) return undefined;
  const reason = outcome.code;
  const isOver = outcome.type !== 'later' || (isLost(outcome) && transport.keyLife === 0);
  if (isOver || (row.kind !== 'step' && now.getTime() - row.askedAt.getTime() > patience)) {
    return { ...row, ...ended, reason, state: mayBeOut ? 'unknown' : 'refused' };
  }
  const dueAt = new Date(now.getTime() + waitAfter(row.tries, outcome.wait));
  const tries = row.tries - (wasKept ? 1 : 0);
  if (mayBeOut) return { ...row, tries, reason, dueAt };
  // Its words and its address may still change until the next try.
  const open = { request: null, requestHash: null, words: null, uncertainSince: null };
  return { ...row, ...open, tries, state: 'waiting', reason, dueAt };
}

/** How long an answer is worth sending, in milliseconds. A step has a plan of its own. */
const patience = 86_400_000;

const isLost = (outcome: Outcome | undefined): boolean =>
  outcome?.type === 'later' && outcome.mayBeOut;

/** A step that was stopped in time may come again, should its reader take the stop back. */
async function takeBack(tables: Tables, after: readonly LetterRow[]): Promise<void> {
  for (const { state, enrolmentId, step } of after) {
    if (state !== 'cancelled' || !enrolmentId || !step) continue;
    await tables
      .delete(delivery)
      .where(
        and(
          eq(delivery.enrolmentId, enrolmentId),
          eq(delivery.step, step),
          eq(delivery.state, 'unknown'),
        ),
      );
  }
}

function tell(row: LetterRow, { wasKept }: Result, { report, note }: Sending): void {
  const { id, kind, state, reason, dueAt, tries } = row;
  const carrier = row.carrier ?? undefined;
  note?.({ event: state, letter: id, kind, reason: reason ?? undefined, carrier, tries });
  // Why the carrier is left alone was said of the letter before it.
  if (state === 'sent' || state === 'cancelled' || wasKept) return;
  const next = dueAt
    ? `It is tried again at ${dueAt.toISOString()}.`
    : state === 'unknown'
      ? 'It may have gone out, so it is not tried again.'
      : 'It is given up.';
  report(`Letter ${id} (${kind}) was not sent: ${reason}. ${next}`);
}
