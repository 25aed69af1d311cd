import { getTableColumns, sql } from 'drizzle-orm';
import { enrolment, letter } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** Writes rows back that were read and locked in the same change, in one statement. */
export async function saveLetters(
  tables: Tables,
  rows: readonly (typeof letter.$inferSelect)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tables
    .insert(letter)
    .values([...rows])
    .onConflictDoUpdate({ target: letter.id, set: newValues(letter) });
}

/** Writes places back that were read and locked in the same change, in one statement. */
export async function saveEnrolments(
  tables: Tables,
  rows: readonly (typeof enrolment.$inferSelect)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tables
    .insert(enrolment)
    .values([...rows])
    .onConflictDoUpdate({ target: enrolment.id, set: newValues(enrolment) });
}

/** Every column but the key, as the row that was to be inserted has it. */
const newValues = (table: typeof letter | typeof enrolment) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([, { primary }]) => !primary)
      .map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
  );
