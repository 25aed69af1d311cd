import { attempt } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import type { Limit } from './allow.ts';

/**
 * Tells whether an attempt is the first one under its key. Counting would let two through that come
 * at the same moment; of two that write the same row, the second one waits and finds it there.
 */
export async function allowOnce(
  tables: Tables,
  { kind, within }: Omit<Limit, 'most'>,
  key: string,
  now: Date,
): Promise<boolean> {
  const expiresAt = new Date(now.getTime() + within);
  const added = await tables
    .insert(attempt)
    .values({ id: `${kind} ${key}`, kind, key, at: now, expiresAt })
    .onConflictDoNothing()
    .returning({ id: attempt.id });
  return added.length > 0;
}
