import { inArray } from 'drizzle-orm';
import { indexesOf, unseal } from '../secrets/index.ts';
import { person, suppression } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Address } from './address.ts';

/** A person as they are kept, their address and name sealed. */
export type PersonRow = typeof person.$inferSelect;

/** The person with an address. */
export async function findPerson(
  tables: Tables,
  { keyring }: Pick<Store, 'keyring'>,
  { normal }: Address,
): Promise<PersonRow | undefined> {
  const known = inArray(person.addressIndex, indexesOf(normal, keyring));
  const [found] = await tables.select().from(person).where(known).for('update');
  return found;
}

/** Why an address must not be written to; undefined where it may. */
export async function suppressionOf(
  tables: Tables,
  { keyring }: Pick<Store, 'keyring'>,
  { normal }: Pick<Address, 'normal'>,
): Promise<typeof suppression.$inferSelect | undefined> {
  const known = inArray(suppression.addressIndex, indexesOf(normal, keyring));
  const [found] = await tables.select().from(suppression).where(known);
  return found;
}

/** The address of a person. */
export const addressOf = (row: PersonRow, { keyring }: Pick<Store, 'keyring'>): string =>
  unseal(row.address, `person ${row.id} address`, keyring);

/** The first name of a person, where they gave one. */
export const firstNameOf = (row: PersonRow, { keyring }: Pick<Store, 'keyring'>): string =>
  row.firstName === null ? '' : unseal(row.firstName, `person ${row.id} name`, keyring);

/** Every index under which the address of a person may be suppressed, also from before a rotation. */
export const indexesOfPerson = (row: PersonRow, store: Pick<Store, 'keyring'>): string[] =>
  indexesOf(addressOf(row, store).toLowerCase(), store.keyring);

/** Why somebody must not be written to; undefined where they may. */
export async function personSuppression(
  tables: Tables,
  store: Pick<Store, 'keyring'>,
  who: PersonRow,
): Promise<typeof suppression.$inferSelect | undefined> {
  const known = inArray(suppression.addressIndex, indexesOfPerson(who, store));
  const [found] = await tables.select().from(suppression).where(known);
  return found;
}

/** The ids of those among some people who must not be written to. */
export async function suppressedAmong(
  tables: Tables,
  store: Pick<Store, 'keyring'>,
  people: readonly PersonRow[],
): Promise<ReadonlySet<string>> {
  const owners = new Map(
    people.flatMap((who) => indexesOfPerson(who, store).map((index) => [index, who.id])),
  );
  const known = inArray(suppression.addressIndex, [...owners.keys()]);
  const found = await tables.select().from(suppression).where(known);
  return new Set(found.flatMap(({ addressIndex }) => owners.get(addressIndex) ?? []));
}
