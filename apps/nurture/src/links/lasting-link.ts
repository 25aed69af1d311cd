import { and, eq, inArray, isNull } from 'drizzle-orm';
import { newToken, seal, tokenHash, unseal } from '../secrets/index.ts';
import { link } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

/**
 * The link that stands in every email to a person, where they change or stop them. It has no end,
 * since an old email must still be able to stop the next one.
 *
 * @returns its token, the same each time
 */
export async function lastingLink(
  tables: Tables,
  store: Pick<Store, 'keyring' | 'random'>,
  personId: string,
): Promise<string> {
  const tokens = await lastingLinks(tables, store, [personId]);
  return tokens.get(personId) ?? '';
}

/** The lasting links of several people, by their ids. */
export async function lastingLinks(
  tables: Tables,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await tables
    .select()
    .from(link)
    .where(and(inArray(link.personId, [...people]), eq(link.purpose, 'emails')));
  const tokens = new Map<string, string>();
  for (const { personId, hash, sealed } of known) {
    if (sealed) tokens.set(personId, unseal(sealed, `link ${hash}`, keyring));
  }
  const added = [...new Set(people)]
    .filter((personId) => !tokens.has(personId))
    .map((personId) => {
      const token = newToken(random);
      tokens.set(personId, token);
      const hash = tokenHash(token);
      const sealed = seal(token, `link ${hash}`, keyring, random);
      return { hash, personId, purpose: 'emails' as const, sealed };
    });
  if (added.length > 0) await tables.insert(link).values(added);
  return tokens;
}

/**
 * Lets the links of the emails so far do nothing but stop, and those of letters nothing at all: one
 * that leads to what is kept must not open in an inbox that is no longer theirs.
 */
export async function retireLinks(tables: Tables, personId: string): Promise<void> {
  const theirs = eq(link.personId, personId);
  await tables
    .update(link)
    .set({ purpose: 'stop', sealed: null })
    .where(and(theirs, eq(link.purpose, 'emails')));
  await tables
    .delete(link)
    .where(and(theirs, inArray(link.purpose, ['confirm', 'record']), isNull(link.usedAt)));
}
