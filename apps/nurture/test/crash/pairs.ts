import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { consent, person } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';

/** What a store holds of rows that are only ever added two at a time, by their ids. */
export interface Pairs {
  readonly whole: readonly string[];
  /** One row without the other. */
  readonly half: readonly string[];
}

const at = new Date('2026-12-01T15:00:00Z');
const common = { locale: 'en' };

/**
 * Adds a person and what they agreed to, in one change.
 *
 * @param bulk how many bytes more it takes
 */
export const addPair = (store: Store, id: string, bulk = 0): Promise<void> =>
  store.change(async (tables) => {
    const row = {
      ...common,
      id,
      addressIndex: id,
      address: `sealed ${randomBytes(bulk).toString('base64')}`,
    };
    await tables.insert(person).values({ ...row, timeZone: 'UTC', askedAt: at });
    const agreed = { ...common, id, personId: id, addressIndex: id, at };
    await tables.insert(consent).values({ ...agreed, kind: 'asked', by: 'form' });
  });

/** All pairs, by one statement: a server may still be adding what a killed process asked for. */
export async function pairsIn(store: Store): Promise<Pairs> {
  const rows = await store.read((tables) =>
    tables
      .select({ one: person.id, other: consent.id })
      .from(person)
      .fullJoin(consent, eq(consent.personId, person.id)),
  );
  const isWhole = (row: (typeof rows)[number]) => row.one !== null && row.other !== null;
  const id = ({ one, other }: (typeof rows)[number]) => one ?? other ?? '';
  return {
    whole: rows.filter(isWhole).map(id),
    half: rows.filter((row) => !isWhole(row)).map(id),
  };
}
