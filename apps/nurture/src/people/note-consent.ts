import { newToken } from '../secrets/index.ts';
import { consent } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import type { PersonRow } from './find-person.ts';

type Consent = typeof consent.$inferInsert;

/** What somebody agreed to or took back, and how we heard of it. */
export interface Noted {
  readonly kind: Consent['kind'];
  readonly by: Consent['by'];
  /** The revision of the words that were agreed to. */
  readonly revision?: string;
}

/** Adds to what a person agreed to. Nothing changes or removes it. */
export async function noteConsent(
  tables: Tables,
  { random }: Pick<Store, 'random'>,
  { id, addressIndex, locale }: Pick<PersonRow, 'id' | 'addressIndex' | 'locale'>,
  noted: Noted,
  at: Date,
): Promise<void> {
  const row = { id: newToken(random), personId: id, addressIndex, locale, at, ...noted };
  await tables.insert(consent).values(row);
}
