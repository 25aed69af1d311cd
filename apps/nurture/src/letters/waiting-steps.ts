import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { seal, unseal } from '../secrets/index.ts';
import { letter } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

/** The emails of a sequence that wait to be sent to somebody: the carrier was away. */
const waiting = (personId: string) =>
  and(
    eq(letter.personId, personId),
    eq(letter.kind, 'step'),
    isNull(letter.sentAt),
    isNotNull(letter.sealed),
  );

/** Lets none of them go out: nothing comes after a stop. */
export async function cancelWaitingSteps(tables: Tables, personId: string): Promise<void> {
  await tables.update(letter).set({ dueAt: null, sealed: null }).where(waiting(personId));
}

/** Sends them to another address, with the link that works from now on. */
export async function redirectWaitingSteps(
  tables: Tables,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
  personId: string,
  changed: { readonly to: string; readonly token: string },
): Promise<void> {
  for (const { id, sealed } of await tables.select().from(letter).where(waiting(personId))) {
    const place = `letter ${id}`;
    const contents = JSON.parse(unseal(sealed ?? '', place, keyring));
    const again = seal(JSON.stringify({ ...contents, ...changed }), place, keyring, random);
    await tables.update(letter).set({ sealed: again }).where(eq(letter.id, id));
  }
}
