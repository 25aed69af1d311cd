import type { Sequence } from '@calliope/content-sdk';
import { eq, inArray, type SQL } from 'drizzle-orm';
import { type EnrolmentRow, placeColumns, placesOf, structureOf } from '../enrolments/index.ts';
import { type PersonRow, suppressedAmong } from '../people/find-person.ts';
import { next, type Place, type PlanEvent } from '../plan/index.ts';
import { schedule } from '../store/scheduled.ts';
import { delivery, enrolment, person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { type Passed, savePassed } from './pass-step.ts';
import { saveEnrolments } from './save-rows.ts';
import type { Sending } from './sending.ts';

/** A place that nobody else can change until the change ends, and what becomes of it. */
export interface HeldPlace {
  readonly row: EnrolmentRow;
  readonly who: PersonRow;
  readonly plan: Sequence;
  /** Whether its address must not be written to. */
  readonly isSuppressed: boolean;
  /** As it was when it was taken. */
  readonly before: Place;
  place: Place;
  /** Steps that an event made impossible. */
  readonly skipped: string[];
}

/** Which places to hold, at most how many, and whether to wait for those that somebody else holds. */
export interface Holding {
  readonly where: SQL | undefined;
  readonly most?: number;
  readonly wait?: boolean;
}

/** Holds places in the order of their ids, so that two who hold several do not wait for each other. */
export async function holdPlaces(
  tables: Tables,
  store: Pick<Store, 'keyring'>,
  { where, most, wait = false }: Holding,
): Promise<ReadonlyMap<string, HeldPlace>> {
  const query = tables
    .select()
    .from(enrolment)
    .innerJoin(person, eq(person.id, enrolment.personId))
    .where(where)
    .orderBy(enrolment.dueAt, enrolment.id)
    .$dynamic();
  const found = await (most === undefined ? query : query.limit(most)).for('update', {
    of: enrolment,
    ...(!wait && { skipLocked: true }),
  });
  if (found.length === 0) return new Map();
  const places = await placesOf(
    tables,
    found.map(({ enrolment: row, person: who }) => ({ row, timeZone: who.timeZone })),
  );
  const suppressed = await suppressedAmong(
    tables,
    store,
    found.map(({ person: who }) => who),
  );
  const plans = new Map<string, Sequence>();
  const held = new Map<string, HeldPlace>();
  for (const { enrolment: row, person: who } of found) {
    const version = `${row.sequence} ${row.version}`;
    const plan = plans.get(version) ?? (await structureOf(tables, row));
    plans.set(version, plan);
    const place = places.get(row.id);
    if (!place) continue;
    held.set(row.id, {
      ...{ row, who, plan, before: place, place, skipped: [] },
      isSuppressed: suppressed.has(who.id),
    });
  }
  return held;
}

/** Lets an event change a place as the plan says. */
export function happen(
  held: HeldPlace,
  event: PlanEvent,
  now: Date,
  { programme }: Pick<Sending, 'programme'>,
): void {
  const { place, skipped } = next(held.plan, held.place, event, now, programme.calendar);
  held.place = place;
  held.skipped.push(...skipped);
}

/** Writes down what became of places. */
export async function savePlaces(
  tables: Tables,
  places: Iterable<HeldPlace>,
  passed: readonly Passed[],
  now: Date,
): Promise<void> {
  const all = [...places].filter(({ place, before }) => place !== before);
  const rows = all.map(({ row, place }) => ({
    ...row,
    ...placeColumns(place, row.endedAt ?? now),
  }));
  await saveEnrolments(tables, rows);
  const skipped = all.flatMap(({ row, skipped: steps }) =>
    steps.map((step) => ({ enrolmentId: row.id, step, state: 'skipped' as const, at: now })),
  );
  if (skipped.length > 0) await tables.insert(delivery).values(skipped).onConflictDoNothing();
  await savePassed(tables, passed);
  for (const { row, place } of all) {
    if (place.due) schedule(tables, 'look', row.id, place.due.at);
  }
}

/** Places whose emails go out at all. */
export const isOpen = inArray(enrolment.state, ['active', 'paused']);

/** Places by their ids. */
export const withIds = (ids: readonly string[]) => inArray(enrolment.id, [...new Set(ids)]);
