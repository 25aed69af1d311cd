import { and, eq, inArray } from 'drizzle-orm';
import type { Place } from '../plan/index.ts';
import { delivery, enrolment } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** An enrolment as it is kept. */
export type EnrolmentRow = typeof enrolment.$inferSelect;

/** The place of an enrolment, with the steps that it has behind it. */
export async function placeOf(tables: Tables, row: EnrolmentRow, timeZone: string): Promise<Place> {
  const behind = await tables.select().from(delivery).where(eq(delivery.enrolmentId, row.id));
  return placeFrom(row, timeZone, behind);
}

/** The places of many enrolments, by their ids. */
export async function placesOf(
  tables: Tables,
  rows: readonly { readonly row: EnrolmentRow; readonly timeZone: string }[],
): Promise<ReadonlyMap<string, Place>> {
  const ids = rows.map(({ row }) => row.id);
  const behind = await tables.select().from(delivery).where(inArray(delivery.enrolmentId, ids));
  const byPlace = Map.groupBy(behind, ({ enrolmentId }) => enrolmentId);
  return new Map(
    rows.map(({ row, timeZone }) => [row.id, placeFrom(row, timeZone, byPlace.get(row.id) ?? [])]),
  );
}

function placeFrom(
  row: EnrolmentRow,
  timeZone: string,
  behind: readonly (typeof delivery.$inferSelect)[],
): Place {
  // What may have gone out counts as if it had: no second email comes on its day.
  const out = behind.filter(({ state }) => state === 'sent' || state === 'unknown');
  const { state, reason, enrolledAt, visitOn, shift, resumeOn, dueStep, dueAt } = row;
  return {
    ...{ state, reason, enrolledAt, visitOn, timeZone, shift, resumeOn },
    passed: behind.map(({ step }) => step),
    deliveredAt: out.length === 0 ? null : new Date(Math.max(...out.map(({ at }) => at.getTime()))),
    due: dueAt === null ? null : { step: dueStep, at: dueAt },
  };
}

/** The columns of a place. */
export const placeColumns = (place: Place, now: Date) => ({
  ...{ state: place.state, reason: place.reason, enrolledAt: place.enrolledAt },
  ...{ visitOn: place.visitOn, shift: place.shift, resumeOn: place.resumeOn },
  ...{ dueStep: place.due?.step ?? null, dueAt: place.due?.at ?? null },
  endedAt: place.state === 'stopped' || place.state === 'done' ? now : null,
});

/** The enrolments of a person that are in one of some states. */
export const enrolmentsOf = (
  tables: Tables,
  personId: string,
  states: readonly Place['state'][],
): Promise<EnrolmentRow[]> =>
  tables
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.personId, personId), inArray(enrolment.state, [...states])))
    .orderBy(enrolment.enrolledAt, enrolment.id)
    .for('update');
