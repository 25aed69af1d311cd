import { eq } from 'drizzle-orm';
import { type Calendar, next, type PlanEvent } from '../plan/index.ts';
import { schedule } from '../store/scheduled.ts';
import { enrolment } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import { type EnrolmentRow, placeColumns, placeOf } from './place-row.ts';
import { skip } from './skip.ts';
import { structureOf } from './structure-of.ts';

/** What happens to which enrolment. */
export interface Change {
  readonly row: EnrolmentRow;
  /** Where the person lives. */
  readonly timeZone: string;
  readonly event: PlanEvent;
}

/** Lets an event change an enrolment as the plan says. @returns the steps it skips */
export async function changePlace(
  tables: Tables,
  { row, timeZone, event }: Change,
  now: Date,
  calendar: Calendar,
): Promise<readonly string[]> {
  const before = await placeOf(tables, row, timeZone);
  const plan = await structureOf(tables, row);
  const { place, skipped } = next(plan, before, event, now, calendar);
  if (place === before) return [];
  const columns = placeColumns(place, now);
  await tables.update(enrolment).set(columns).where(eq(enrolment.id, row.id));
  await skip(tables, row.id, skipped, now);
  if (place.due) schedule(tables, 'look', row.id, place.due.at);
  return skipped;
}
