import { eq } from 'drizzle-orm';
import { person } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import type { PersonRow } from './find-person.ts';

/** The person with an id, locked for whoever changes them. */
export async function personById(tables: Tables, id: string): Promise<PersonRow | undefined> {
  const [found] = await tables.select().from(person).where(eq(person.id, id)).for('update');
  return found;
}
