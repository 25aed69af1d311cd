import { sql } from 'drizzle-orm';
import { delivery } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import { type HeldPlace, happen } from './held-places.ts';
import type { LetterRow, Sending } from './sending.ts';

/** A step that an enrolment has behind it. */
export type Passed = typeof delivery.$inferInsert;

/** Lets a place go on from a step: it went out, may have gone out, or nobody would carry it. */
export function passStep(
  held: HeldPlace | undefined,
  { step }: Pick<LetterRow, 'step'>,
  state: 'sent' | 'refused' | 'unknown',
  now: Date,
  sending: Pick<Sending, 'programme'>,
): readonly Passed[] {
  if (!held || !step) return [];
  happen(held, { type: 'delivered', step }, now, sending);
  return [{ enrolmentId: held.row.id, step, state, at: now }];
}

/** Writes down which steps are behind. What was not known before may be known now. */
export async function savePassed(tables: Tables, passed: readonly Passed[]): Promise<void> {
  if (passed.length === 0) return;
  await tables
    .insert(delivery)
    .values([...passed])
    .onConflictDoUpdate({
      target: [delivery.enrolmentId, delivery.step],
      set: { state: sql`excluded.state` },
      setWhere: sql`${delivery.state} = 'unknown'`,
    });
}
