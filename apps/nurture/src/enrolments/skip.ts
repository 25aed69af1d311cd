import { delivery } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** Notes that steps can no longer be sent. */
export async function skip(
  tables: Tables,
  enrolmentId: string,
  steps: readonly string[],
  at: Date,
): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step) => ({ enrolmentId, step, state: 'skipped' as const, at }));
  await tables.insert(delivery).values(rows).onConflictDoNothing();
}
