import { newToken, seal, tokenHash } from '../secrets/index.ts';
import { link } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { lifetimes } from './link.ts';

/** A link that works for a while. */
export interface NewLink {
  readonly personId: string;
  readonly purpose: keyof typeof lifetimes;
  /** What is to happen once it is followed, as JSON. It is kept sealed. */
  readonly pending?: object;
}

/** Makes a link. @returns its token, which is kept nowhere */
export async function makeLink(
  tables: Tables,
  { keyring, random }: Store,
  { personId, purpose, pending }: NewLink,
  now: Date,
): Promise<string> {
  const token = newToken(random);
  const hash = tokenHash(token);
  await tables.insert(link).values({
    ...{ hash, personId, purpose },
    sealed: pending ? seal(JSON.stringify(pending), `link ${hash}`, keyring, random) : null,
    expiresAt: new Date(now.getTime() + lifetimes[purpose]),
  });
  return token;
}
