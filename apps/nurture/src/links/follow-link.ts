import { and, eq, inArray } from 'drizzle-orm';
import { tokenHash } from '../secrets/index.ts';
import { link } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import type { Followed, Purpose } from './link.ts';

/** What a token leads to. Following changes nothing: mail scanners open every link. */
export async function followLink(
  tables: Tables,
  token: string,
  purposes: readonly Purpose[],
  now: Date,
): Promise<Followed> {
  const [found] = await tables
    .select()
    .from(link)
    .where(and(eq(link.hash, tokenHash(token)), inArray(link.purpose, [...purposes])));
  if (!found) return { state: 'unknown' };
  if (found.usedAt) return { state: 'used', link: found };
  const isOver = found.expiresAt !== null && found.expiresAt <= now;
  return { state: isOver ? 'expired' : 'open', link: found };
}
