import { eq } from 'drizzle-orm';
import { person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import type { PersonRow } from './find-person.ts';
import { noteConsent } from './note-consent.ts';
import { suppress } from './suppress.ts';

/**
 * Deletes somebody with all that is theirs. What stays names nobody: that an address which nobody
 * can read must not be written to, and what its owner agreed to and when.
 */
export async function forget(
  tables: Tables,
  store: Store,
  who: PersonRow,
  by: 'link' | 'staff' | 'clock',
  now: Date,
): Promise<void> {
  await suppress(tables, store, who, 'deleted', now);
  await noteConsent(tables, store, who, { kind: 'deleted', by }, now);
  await tables.delete(person).where(eq(person.id, who.id));
}
