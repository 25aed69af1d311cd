import { and, eq } from 'drizzle-orm';
import {
  type Address,
  ask,
  confirm,
  findPerson,
  type PersonRow,
  readAddress,
} from '../../src/people/index.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import { unseal } from '../../src/secrets/index.ts';
import { letter } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';

/** An address of a test. */
export function addressFrom(text: string): Address {
  const { address } = readAddress(text);
  if (!address) throw new Error(`${text} is no address.`);
  return address;
}

/** Asks for the guide with an address. */
export const asksFor = (service: ReaderOptions, text: string, more: { timeZone?: string } = {}) =>
  service.store.change((tables) =>
    ask(
      tables,
      service.store,
      service.programme,
      {
        ...{ address: addressFrom(text), by: 'form', firstName: 'Ada', locale: 'en' },
        ...{ timeZone: 'America/New_York', sequence: service.sequence, ...more },
      },
      service.now(),
    ),
  );

/** Asks and confirms, so that the guide begins. */
export async function enrolledReader(service: ReaderOptions, text: string): Promise<PersonRow> {
  await asksFor(service, text);
  const state = await confirm(
    service.store,
    service.programme,
    await newestToken(service.store, text),
    service.now(),
  );
  if (state !== 'open') throw new Error(`The link is ${state}.`);
  return personWith(service.store, text);
}

/** Somebody by their address. */
export async function personWith(store: Store, text: string): Promise<PersonRow> {
  const found = await store.read((tables) => findPerson(tables, store, addressFrom(text)));
  if (!found) throw new Error('Nobody has this address.');
  return found;
}

/** The token in the newest letter of a kind that waits for an address. */
export async function newestToken(
  store: Store,
  text: string,
  kind: (typeof letter.$inferSelect)['kind'] = 'confirm',
): Promise<string> {
  const { id } = await personWith(store, text);
  const waiting = await store.read((tables) =>
    tables
      .select()
      .from(letter)
      .where(and(eq(letter.personId, id), eq(letter.kind, kind)))
      .orderBy(letter.askedAt),
  );
  const last = waiting.at(-1);
  if (!last?.sealed) throw new Error('No letter waits.');
  return JSON.parse(unseal(last.sealed, `letter ${last.id}`, store.keyring)).token;
}
