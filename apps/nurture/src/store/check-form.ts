import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
import { NurtureFault } from '../fault/nurture-fault.ts';
import type { Tables } from './store.ts';

/** What drizzle notes of a migration that was done. */
const migration = pgTable('migration', {
  hash: text('hash').notNull(),
  createdAt: bigint('created_at', { mode: 'number' }),
});

/**
 * Refuses a database that a newer version has brought into a form which this one does not know.
 * Asked after migrating, which leaves such a database as it is.
 *
 * @throws NurtureFault `store/newer`
 */
export async function checkForm(tables: Tables, folder: string): Promise<void> {
  const known = new Set(readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash));
  const done = await tables.select().from(migration).orderBy(sql`created_at`);
  const strange = done.find(({ hash }) => !known.has(hash));
  if (strange) {
    const day = new Date(strange.createdAt ?? 0).toISOString().slice(0, 10);
    throw new NurtureFault('store/newer', `of ${day} or later`);
  }
}
