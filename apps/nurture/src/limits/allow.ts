import { and, between, count, eq } from 'drizzle-orm';
import { newToken, type Random } from '../secrets/index.ts';
import { attempt } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

type Attempt = typeof attempt.$inferSelect;

/** How often something may happen within a time. */
export interface Limit {
  readonly kind: Attempt['kind'];
  readonly most: number;
  /** In milliseconds. */
  readonly within: number;
}

/**
 * Counts an attempt, and tells whether it is within the limit. It is in the store and not in
 * memory, so that a restart opens nothing.
 *
 * @param key whose attempt it is, in a form that cannot be read
 */
export async function allow(
  tables: Tables,
  random: Random,
  limit: Limit,
  key: string,
  now: Date,
): Promise<boolean> {
  const { kind, most, within } = limit;
  const at = (offset: number): Date => new Date(now.getTime() + offset);
  // What lies ahead is of a clock that was wrong, and must not shut anybody out for long.
  const recent = between(attempt.at, at(-within), at(within));
  const [found] = await tables
    .select({ count: count() })
    .from(attempt)
    .where(and(eq(attempt.kind, kind), eq(attempt.key, key), recent));
  if ((found?.count ?? 0) >= most) return false;
  await tables
    .insert(attempt)
    .values({ id: newToken(random), kind, key, at: now, expiresAt: at(within) });
  return true;
}
