import { and, eq, isNull } from 'drizzle-orm';
import { changePlace, enrolmentsOf } from '../enrolments/index.ts';
import { giveUpSteps } from '../letters/waiting-steps.ts';
import { writeLetter } from '../letters/write-letter.ts';
import { type Followed, followLink, retireLinks } from '../links/index.ts';
import { unseal } from '../secrets/index.ts';
import { link, person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { type Address, readAddress } from './address.ts';
import { begin } from './begin.ts';
import { addressOf, findPerson, type PersonRow, suppressionOf } from './find-person.ts';
import { noteConsent } from './note-consent.ts';
import { pending } from './pending.ts';
import { personById } from './person-by-id.ts';
import type { Programme } from './programme.ts';
import { addressColumns } from './sealed-columns.ts';

/** What came of following a link that confirms. */
export type Confirmed = Followed['state'];

/**
 * Confirms that an address is somebody's own: they are enrolled, or their emails go there from now
 * on. Confirming again changes nothing.
 */
export const confirm = (
  store: Store,
  programme: Programme,
  token: string,
  now: Date,
): Promise<Confirmed> =>
  store.change(async (tables) => {
    const followed = await followLink(tables, token, ['confirm'], now);
    if (followed.state !== 'open') return followed.state;
    const { hash, personId, sealed } = followed.link;
    // Of two who follow it at the same moment, the second one waits here, and finds it used.
    const [taken] = await tables
      .update(link)
      .set({ usedAt: now })
      .where(and(eq(link.hash, hash), isNull(link.usedAt)))
      .returning();
    if (!taken) return 'used';
    const asker = await personById(tables, personId);
    if (!asker || sealed === null) return 'unknown';
    const wanted = pending.parse(JSON.parse(unseal(sealed, `link ${hash}`, store.keyring)));
    if (wanted.kind === 'move') return move(tables, store, programme, asker, wanted.address, now);
    await begin(tables, store, programme, { who: asker, wanted, by: 'link' }, now);
    return 'open';
  });

async function move(
  tables: Tables,
  store: Store,
  { calendar }: Programme,
  mover: PersonRow,
  to: string,
  now: Date,
): Promise<Confirmed> {
  const { address } = readAddress(to);
  if (!address || !(await isFree(tables, store, address))) return 'expired';
  const from = addressOf(mover, store);
  const columns = addressColumns(mover.id, address, store);
  await tables.update(person).set(columns).where(eq(person.id, mover.id));
  const moved = { ...mover, ...columns };
  await noteConsent(tables, store, moved, { kind: 'address-changed', by: 'link' }, now);
  // Old emails may be in an inbox that is no longer theirs: what is in them only stops from now on.
  await retireLinks(tables, mover.id);
  await giveUpSteps(tables, mover.id, 'address-changed', now);
  for (const row of await enrolmentsOf(tables, mover.id, ['active', 'paused'])) {
    const change = { row, timeZone: mover.timeZone, event: { type: 'wake' } } as const;
    await changePlace(tables, change, now, calendar);
  }
  await writeLetter(tables, store, { asker: mover, kind: 'address-changed', to: from }, now);
  return 'open';
}

/** Whether nobody else has an address. Who only typed it in and never confirmed it has it not. */
async function isFree(tables: Tables, store: Store, address: Address): Promise<boolean> {
  if (await suppressionOf(tables, store, address)) return false;
  const other = await findPerson(tables, store, address);
  if (other?.confirmedAt === null) await tables.delete(person).where(eq(person.id, other.id));
  return !other?.confirmedAt;
}
