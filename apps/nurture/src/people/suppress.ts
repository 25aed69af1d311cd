import { suppression } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { type PersonRow, personSuppression } from './find-person.ts';

/**
 * Notes that somebody must not be written to. The first reason stays.
 *
 * @returns whether there was none before
 */
export async function suppress(
  tables: Tables,
  store: Pick<Store, 'keyring'>,
  who: PersonRow,
  reason: (typeof suppression.$inferInsert)['reason'],
  at: Date,
): Promise<boolean> {
  if (await personSuppression(tables, store, who)) return false;
  await tables
    .insert(suppression)
    .values({ addressIndex: who.addressIndex, reason, at })
    .onConflictDoNothing();
  return true;
}
