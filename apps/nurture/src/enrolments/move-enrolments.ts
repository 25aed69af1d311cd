import type { Sequence } from '@calliope/content-sdk';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { type Calendar, movePlace } from '../plan/index.ts';
import { schedule } from '../store/scheduled.ts';
import { delivery, enrolment, person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { type EnrolmentRow, placeColumns, placeOf } from './place-row.ts';
import { keepStructure, structureOf } from './structure-of.ts';

/** How many go on from an older version, and for how many of them nothing is left. */
export interface Moved {
  readonly version: string;
  readonly count: number;
  readonly retired: number;
}

/**
 * Takes everybody who is in an older version of a sequence into the newest one, by the maps of its
 * `moves`, all of them or nobody.
 *
 * @throws NurtureFault `sequence/no-map` that names a version without a map
 */
export const moveEnrolments = (
  store: Store,
  sequence: Sequence,
  calendar: Calendar,
  now: Date,
  dryRun: boolean,
): Promise<readonly Moved[]> =>
  store.change(async (tables) => {
    const older = await tables
      .select()
      .from(enrolment)
      .innerJoin(person, eq(person.id, enrolment.personId))
      .where(
        and(
          eq(enrolment.sequence, sequence.id),
          ne(enrolment.version, sequence.version),
          inArray(enrolment.state, ['active', 'paused', 'stopped']),
        ),
      )
      .orderBy(enrolment.version, enrolment.id);
    const moved = new Map<string, Moved>();
    if (older.length > 0 && !dryRun) await keepStructure(tables, sequence);
    for (const { enrolment: row, person: who } of older) {
      const reason = await moveOne(tables, row, who.timeZone, sequence, calendar, now, dryRun);
      const { count, retired } = moved.get(row.version) ?? { count: 0, retired: 0 };
      const isRetired = reason === 'retired' ? 1 : 0;
      moved.set(row.version, {
        version: row.version,
        count: count + 1,
        retired: retired + isRetired,
      });
    }
    return [...moved.values()];
  });

async function moveOne(
  tables: Tables,
  row: EnrolmentRow,
  timeZone: string,
  to: Sequence,
  calendar: Calendar,
  now: Date,
  dryRun: boolean,
) {
  const map = to.moves.find(({ from }) => from === row.version);
  if (!map) throw new NurtureFault('sequence/no-map', `${to.id} ${row.version.slice(0, 16)}`);
  const from = await structureOf(tables, row);
  const before = await placeOf(tables, row, timeZone);
  const { place, skipped } = movePlace({ steps: map.steps, from, to }, before, now, calendar);
  if (dryRun) return place.reason;
  const columns = { ...placeColumns(place, row.endedAt ?? now), version: to.version };
  await tables.update(enrolment).set(columns).where(eq(enrolment.id, row.id));
  if (place.due) schedule(tables, 'look', row.id, place.due.at);
  const rows = place.passed
    .filter((step) => !before.passed.includes(step))
    .map((step) => ({
      ...{ enrolmentId: row.id, step, at: now },
      state: skipped.includes(step) ? ('skipped' as const) : ('carried' as const),
    }));
  if (rows.length > 0) await tables.insert(delivery).values(rows).onConflictDoNothing();
  return place.reason;
}
