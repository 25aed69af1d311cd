import { and, eq, inArray } from 'drizzle-orm';
import { changePlace, enrolmentsOf } from '../enrolments/index.ts';
import { giveUpSteps, withdrawSteps } from '../letters/waiting-steps.ts';
import { suppression } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { indexesOfPerson, type PersonRow } from './find-person.ts';
import { noteConsent } from './note-consent.ts';
import type { Programme } from './programme.ts';
import { suppress } from './suppress.ts';

type By = 'link' | 'one-click' | 'staff';

/** Ends every email to somebody, from now on. Stopping twice is stopping once. */
export async function stop(
  tables: Tables,
  store: Store,
  { calendar }: Pick<Programme, 'calendar'>,
  who: PersonRow,
  by: By,
  now: Date,
): Promise<void> {
  const isNew = await suppress(tables, store, who, 'stopped', now);
  const open = await enrolmentsOf(tables, who.id, ['active', 'paused']);
  await withdrawSteps(tables, who.id);
  await giveUpSteps(tables, who.id, 'stopped', now);
  for (const row of open) {
    const event = { type: 'stop' } as const;
    await changePlace(tables, { row, timeZone: who.timeZone, event }, now, calendar);
  }
  if (!isNew && open.length === 0) return;
  await noteConsent(tables, store, who, { kind: 'stopped', by }, now);
}

/**
 * Takes back that somebody stopped: what was stopped at that moment goes on.
 *
 * @returns whether there was something to take back; a complaint or a lost inbox is not
 */
export async function undoStop(
  tables: Tables,
  store: Store,
  { calendar }: Pick<Programme, 'calendar'>,
  who: PersonRow,
  now: Date,
): Promise<boolean> {
  const [taken] = await tables
    .delete(suppression)
    .where(
      and(
        inArray(suppression.addressIndex, indexesOfPerson(who, store)),
        eq(suppression.reason, 'stopped'),
      ),
    )
    .returning();
  if (!taken) return false;
  const stopped = await enrolmentsOf(tables, who.id, ['stopped']);
  for (const row of stopped) {
    if (row.endedAt?.getTime() !== taken.at.getTime()) continue;
    const event = { type: 'undo-stop' } as const;
    await changePlace(tables, { row, timeZone: who.timeZone, event }, now, calendar);
  }
  await noteConsent(tables, store, who, { kind: 'resumed', by: 'link' }, now);
  return true;
}
