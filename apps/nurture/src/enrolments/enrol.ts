import type { Sequence } from '@calliope/content-sdk';
import { type Calendar, enrolled, next } from '../plan/index.ts';
import { newToken } from '../secrets/index.ts';
import { schedule } from '../store/scheduled.ts';
import { enrolment } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { changePlace } from './change-place.ts';
import { enrolmentsOf, placeColumns } from './place-row.ts';
import { skip } from './skip.ts';
import { keepStructure } from './structure-of.ts';

/** Who is enrolled in what. */
export interface Enrolling {
  readonly personId: string;
  readonly timeZone: string;
  readonly sequence: Sequence;
  /** The date of their visit, which a sequence around a visit counts from. */
  readonly visitOn?: string | undefined;
}

/**
 * Gives somebody a place in the sequence as it is now. Who has one keeps it, and a visit ends what
 * somebody reads while they think about one.
 *
 * @returns the steps that can no longer be sent, since the visit is too near
 */
export async function enrol(
  tables: Tables,
  { random }: Pick<Store, 'random'>,
  { personId, timeZone, sequence, visitOn }: Enrolling,
  now: Date,
  calendar: Calendar,
): Promise<readonly string[]> {
  const open = await enrolmentsOf(tables, personId, ['active', 'paused']);
  if (visitOn !== undefined) {
    const skipped = [];
    for (const row of open) {
      const event = { type: 'book-visit', on: visitOn } as const;
      skipped.push(...(await changePlace(tables, { row, timeZone, event }, now, calendar)));
    }
    if (open.some((row) => row.sequence === sequence.id)) return skipped;
  }
  if (open.some((row) => row.sequence === sequence.id)) return [];
  await keepStructure(tables, sequence);
  const start = enrolled(now, timeZone, visitOn ?? null);
  const { place, skipped } = next(sequence, start, { type: 'enrol' }, now, calendar);
  const id = newToken(random);
  const pinned = { sequence: sequence.id, version: sequence.version };
  await tables.insert(enrolment).values({ id, personId, ...pinned, ...placeColumns(place, now) });
  await skip(tables, id, skipped, now);
  if (place.due) schedule(tables, 'look', id, place.due.at);
  return skipped;
}
