import { eq } from 'drizzle-orm';
import { changePlace, enrolmentsOf } from '../enrolments/index.ts';
import type { PlanEvent } from '../plan/index.ts';
import { person } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import type { PersonRow } from './find-person.ts';
import type { Programme } from './programme.ts';

/** Lets all that somebody gets rest, go on, or follow another clock. */
export async function changeEmails(
  tables: Tables,
  { calendar }: Pick<Programme, 'calendar'>,
  { id, timeZone }: Pick<PersonRow, 'id' | 'timeZone'>,
  event: PlanEvent & { readonly type: 'pause' | 'resume' | 'move-zone' },
  now: Date,
): Promise<void> {
  for (const row of await enrolmentsOf(tables, id, ['active', 'paused'])) {
    await changePlace(tables, { row, timeZone, event }, now, calendar);
  }
}

/** Writes to somebody in another language, or by another clock, from now on. */
export async function changeClock(
  tables: Tables,
  programme: Pick<Programme, 'calendar'>,
  who: PersonRow,
  { locale, timeZone }: Pick<PersonRow, 'locale' | 'timeZone'>,
  now: Date,
): Promise<void> {
  await tables.update(person).set({ locale, timeZone }).where(eq(person.id, who.id));
  if (timeZone === who.timeZone) return;
  await changeEmails(tables, programme, who, { type: 'move-zone', timeZone }, now);
}
