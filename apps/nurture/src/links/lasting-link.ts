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
  { keyring, random }: Store,
  personId: string,
): Promise<string> {
  const [known] = await tables
    .select()
    .from(link)
    .where(and(eq(link.personId, personId), eq(link.purpose, 'emails')));
  if (known?.sealed) return unseal(known.sealed, `link ${known.hash}`, keyring);
  const token = newToken(random);
  const hash = tokenHash(token);
  const sealed = seal(token, `link ${hash}`, keyring, random);
  await tables.insert(link).values({ hash, personId, purpose: 'emails', sealed });
  return token;
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
