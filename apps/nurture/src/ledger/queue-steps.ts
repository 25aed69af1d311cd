import { and, eq, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { tokenHash } from '../secrets/index.ts';
import { enrolment, letter } from '../store/schema.ts';
import { type HeldPlace, happen, holdPlaces, isOpen, savePlaces } from './held-places.ts';
import type { Sending } from './sending.ts';

/**
 * Writes a letter for every step that is due and has none. The plan is asked again at this moment:
 * it may be night by now, or too late.
 *
 * @param among which places to look at; all by default
 * @returns how many places were looked at
 */
export const queueDueSteps = (
  sending: Sending,
  most: number,
  among?: SQL | undefined,
): Promise<number> =>
  sending.store.change(async (tables) => {
    const now = sending.now();
    const where = and(isOpen, lte(enrolment.dueAt, now), hasNoLetter, among);
    const held = await holdPlaces(tables, sending.store, { where, most });
    const letters = [...held.values()].flatMap((one) => letterOf(one, sending, now) ?? []);
    await savePlaces(tables, held.values(), [], now);
    if (letters.length > 0) {
      await tables
        .insert(letter)
        .values(letters)
        .onConflictDoUpdate({
          target: letter.id,
          set: { state: 'waiting', reason: null, tries: 0, dueAt: now },
          setWhere: eq(letter.state, 'cancelled'),
        });
    }
    return held.size;
  });

/** One whose letter waits, is held or is on its way is dealt with there. */
export const hasNoLetter = or(
  sql`${enrolment.dueStep} is null`,
  notExists(
    sql`(select 1 from ${letter} where ${letter.enrolmentId} = ${enrolment.id} and ${letter.step} = ${enrolment.dueStep} and ${letter.state} <> 'cancelled')`,
  ),
);

function letterOf(held: HeldPlace, sending: Sending, now: Date) {
  // Nothing of what goes to an address that must not be written to is due.
  happen(held, { type: held.isSuppressed ? 'stop' : 'wake' }, now, sending);
  const { row, who, place } = held;
  if (!place.due?.step || place.due.at > now) return undefined;
  const { step } = place.due;
  return {
    id: stepLetterId(row.id, step),
    ...{ personId: row.personId, enrolmentId: row.id, step, locale: who.locale },
    ...{ kind: 'step' as const, askedAt: now, dueAt: now },
  };
}

/**
 * The id of the letter that carries a step to somebody. It is the same again after a database was
 * set back, so that a carrier knows the email that it has already.
 */
export const stepLetterId = (enrolmentId: string, step: string): string =>
  tokenHash(`${enrolmentId}/${step}`).slice(0, 22);
