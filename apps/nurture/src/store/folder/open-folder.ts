import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import * as schema from '../schema.ts';
import type { OpenedDatabase } from '../store.ts';
import { lockFolder } from './lock-folder.ts';
import { makeDatabase } from './make-database.ts';

/**
 * Opens the database in a folder, and keeps every other process off it.
 *
 * @throws NurtureFault when another process has it, or it cannot be written
 */
export async function openFolder(folder: string): Promise<OpenedDatabase> {
  const release = lockFolder(folder);
  try {
    const place = join(folder, 'database');
    await makeDatabase(place, open);
    const client = await open(place);
    const tables = drizzle(client, { schema });
    const { fromPglite } = await import('pg-boss');
    return {
      tables,
      jobStore: { db: fromPglite(client), backend: 'pglite' },
      migrate: (migrationsFolder) =>
        migrate(tables, {
          migrationsFolder,
          migrationsSchema: 'public',
          migrationsTable: 'migration',
        }),
      tidy: async () => {
        // PGlite has no autovacuum.
        await client.exec('VACUUM');
        await client.exec('CHECKPOINT');
      },
      close: async () => {
        try {
          await client.close();
        } finally {
          release();
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Loaded here, since a folder that is in use is refused before that takes its time. */
async function open(place: string) {
  const { Engine } = await import('./engine.ts');
  return Engine.open(place);
}
