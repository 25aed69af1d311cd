import { and, eq, gt, inArray } from 'drizzle-orm';
import { delivery, letter } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

const steps = (personId: string) => and(eq(letter.personId, personId), eq(letter.kind, 'step'));

/** Lets no email of a sequence go out to somebody that only waits to. */
export async function withdrawSteps(tables: Tables, personId: string): Promise<void> {
  await tables
    .update(letter)
    .set({ state: 'cancelled', reason: 'stopped', dueAt: null, request: null })
    .where(and(steps(personId), inArray(letter.state, ['waiting', 'held'])));
}

/**
 * Gives up what is being handed over to somebody just now, or was cut off at it: nobody knows
 * whether it is out, so it is not tried again, and its place goes on from it.
 */
export async function giveUpSteps(
  tables: Tables,
  personId: string,
  reason: 'stopped' | 'address-changed',
  now: Date,
): Promise<void> {
  const given = await tables
    .update(letter)
    .set({ state: 'unknown', reason, request: null })
    .where(and(steps(personId), eq(letter.state, 'trying')))
    .returning({ enrolmentId: letter.enrolmentId, step: letter.step });
  const passed = given.flatMap(({ enrolmentId, step }) =>
    enrolmentId && step ? [{ enrolmentId, step, state: 'unknown' as const, at: now }] : [],
  );
  if (passed.length > 0) await tables.insert(delivery).values(passed).onConflictDoNothing();
}

/** Whether an email that was given up may be on its way at this moment. */
export async function isOnItsWay(tables: Tables, personId: string, now: Date): Promise<boolean> {
  const given = and(steps(personId), eq(letter.state, 'unknown'), gt(letter.dueAt, now));
  return (await tables.select({ id: letter.id }).from(letter).where(given)).length > 0;
}
