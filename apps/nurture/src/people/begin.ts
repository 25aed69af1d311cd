import { and, eq, inArray } from 'drizzle-orm';
import { enrol } from '../enrolments/index.ts';
import { person, suppression } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { changeEmails } from './change-emails.ts';
import { indexesOfPerson, type PersonRow } from './find-person.ts';
import { noteConsent } from './note-consent.ts';
import type { Pending } from './pending.ts';
import type { Programme } from './programme.ts';
import { nameColumn } from './sealed-columns.ts';

/** Whose emails begin, and how we know that the address is theirs. */
export interface Beginning {
  readonly who: PersonRow;
  readonly wanted: Extract<Pending, { kind: 'enrol' }>;
  readonly by: 'link' | 'staff';
}

/** Enrols somebody whose address is their own. Who had stopped and asks again is written to. */
export async function begin(
  tables: Tables,
  store: Store,
  programme: Programme,
  { who, wanted, by }: Beginning,
  now: Date,
): Promise<readonly string[]> {
  const { locale, timeZone, visitOn } = wanted;
  const sequence = programme.sequences[wanted.sequence];
  if (!sequence) throw new Error(`There is no sequence ${wanted.sequence} any more.`);
  const confirmed = { ...who, locale };
  const columns = { locale, timeZone, ...nameColumn(who.id, wanted.firstName, store) };
  await tables
    .update(person)
    .set({ ...columns, confirmedAt: who.confirmedAt ?? now })
    .where(eq(person.id, who.id));
  // What they get already follows the same clock from now on.
  if (timeZone !== who.timeZone) {
    await changeEmails(tables, programme, who, { type: 'move-zone', timeZone }, now);
  }
  await liftSuppression(tables, store, who);
  await noteConsent(tables, store, confirmed, { kind: 'confirmed', by }, now);
  const enrolling = { personId: who.id, timeZone, sequence, visitOn };
  return enrol(tables, store, enrolling, now, programme.calendar);
}

/** Lets somebody be written to again who had asked us not to. */
const liftSuppression = (tables: Tables, store: Store, who: PersonRow) =>
  tables
    .delete(suppression)
    .where(
      and(
        inArray(suppression.addressIndex, indexesOfPerson(who, store)),
        inArray(suppression.reason, ['stopped', 'deleted']),
      ),
    );
