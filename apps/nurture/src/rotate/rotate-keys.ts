import { eq, isNotNull } from 'drizzle-orm';
import { resealedRequest } from '../ledger/frozen-request.ts';
import { addressOf, firstNameOf } from '../people/find-person.ts';
import { addressColumns, nameColumn } from '../people/sealed-columns.ts';
import { fingerprintOf, type Keyring, newestOf, seal, unseal } from '../secrets/index.ts';
import { knownKey, letter, link, person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

/**
 * Seals everything anew with the newest of some keys, all of it or nothing. Older keys are kept:
 * what stays of people who were deleted can be found by them alone, since nobody knows the address.
 *
 * @returns how many people were sealed anew
 */
export const rotateKeys = (store: Store, keyring: Keyring): Promise<number> =>
  store.change(async (tables) => {
    const newest = newestOf(keyring);
    const row = { id: newest.id, fingerprint: fingerprintOf(newest) };
    await tables.insert(knownKey).values(row).onConflictDoNothing();
    const newer = { keyring, random: store.random };
    await resealTokens(tables, store, newer);
    const people = await tables.select().from(person);
    for (const who of people) {
      const written = addressOf(who, store);
      const address = { written, normal: written.toLowerCase() };
      await tables
        .update(person)
        .set({
          ...addressColumns(who.id, address, newer),
          ...nameColumn(who.id, firstNameOf(who, store), newer),
        })
        .where(eq(person.id, who.id));
    }
    return people.length;
  });

type Sealer = Pick<Store, 'keyring' | 'random'>;

async function resealTokens(tables: Tables, older: Sealer, newer: Sealer): Promise<void> {
  const resealed = (sealed: string, place: string): string =>
    seal(unseal(sealed, place, older.keyring), place, newer.keyring, newer.random);
  for (const { hash, sealed } of await tables.select().from(link).where(isNotNull(link.sealed))) {
    const again = resealed(sealed ?? '', `link ${hash}`);
    await tables.update(link).set({ sealed: again }).where(eq(link.hash, hash));
  }
  for (const { id, sealed } of await tables.select().from(letter).where(isNotNull(letter.sealed))) {
    const again = resealed(sealed ?? '', `letter ${id}`);
    await tables.update(letter).set({ sealed: again }).where(eq(letter.id, id));
  }
  const tried = await tables.select().from(letter).where(isNotNull(letter.request));
  for (const { id, request } of tried) {
    const again = resealedRequest(id, request ?? '', older, newer);
    await tables.update(letter).set({ request: again }).where(eq(letter.id, id));
  }
}
