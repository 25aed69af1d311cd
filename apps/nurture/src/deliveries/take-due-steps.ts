import { and, eq, inArray, lte } from 'drizzle-orm';
import { changePlace, placeOf } from '../enrolments/index.ts';
import { writeLetter } from '../letters/write-letter.ts';
import { lastingLink } from '../links/index.ts';
import { addressOf, firstNameOf, personSuppression } from '../people/find-person.ts';
import { type PersonRow, type Programme, personById } from '../people/index.ts';
import { delivery, enrolment } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

type EnrolmentRow = typeof enrolment.$inferSelect;

/** What decides whether a step may go out: its words are there, and signed for real patients. */
export type MaySend = (step: string, locale: string) => boolean;

/**
 * Puts every step that is due where it waits to be sent, each in one change with the place moving
 * on, so that none goes out twice and none is lost. The plan is asked again at this moment: it may
 * be night by now, or too late.
 *
 * @returns how many were put there
 */
export async function takeDueSteps(
  store: Store,
  programme: Programme,
  maySend: MaySend,
  now: Date,
): Promise<number> {
  const due = await store.read((tables) =>
    tables
      .select({ id: enrolment.id })
      .from(enrolment)
      .where(and(inArray(enrolment.state, ['active', 'paused']), lte(enrolment.dueAt, now)))
      .orderBy(enrolment.dueAt, enrolment.id),
  );
  let taken = 0;
  for (const { id } of due) {
    taken += await store.change((tables) => takeOne(tables, store, programme, maySend, id, now));
  }
  return taken;
}

async function takeOne(
  tables: Tables,
  store: Store,
  programme: Programme,
  maySend: MaySend,
  id: string,
  now: Date,
): Promise<0 | 1> {
  const row = await locked(tables, id);
  const who = row && (await personById(tables, row.personId));
  if (!row || !who || (await personSuppression(tables, store, who))) return 0;
  const { timeZone } = who;
  await changePlace(tables, { row, timeZone, event: { type: 'wake' } }, now, programme.calendar);
  const woken = await locked(tables, id);
  const place = woken && (await placeOf(tables, woken, timeZone));
  const step = place?.due?.step;
  if (!woken || !step || place.due.at > now) return 0;
  const name = `${row.sequence}/${step}`;
  if (!maySend(name, who.locale)) return 0;
  await mail(tables, store, who, name, now);
  await tables.insert(delivery).values({ enrolmentId: id, step, state: 'sent', at: now });
  const event = { type: 'delivered', step } as const;
  await changePlace(tables, { row: woken, timeZone, event }, now, programme.calendar);
  return 1;
}

/** The enrolment, if no other worker has it and it is still open. */
async function locked(tables: Tables, id: string): Promise<EnrolmentRow | undefined> {
  const [found] = await tables
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.id, id), inArray(enrolment.state, ['active', 'paused'])))
    .for('update', { skipLocked: true });
  return found;
}

async function mail(tables: Tables, store: Store, who: PersonRow, step: string, now: Date) {
  const token = await lastingLink(tables, store, who.id);
  const words = { step, firstName: firstNameOf(who, store) };
  await writeLetter(
    tables,
    store,
    { asker: who, kind: 'step', to: addressOf(who, store), token, ...words },
    now,
  );
}
