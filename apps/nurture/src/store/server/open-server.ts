import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import * as schema from '../schema.ts';
import type { OpenedDatabase } from '../store.ts';

// Any number will do, as long as nobody else locks it.
const migrationLock = 7_201_411;

/** Opens a database on a Postgres server, which many processes can share. */
export async function openServer(connectionString: string): Promise<OpenedDatabase> {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: 5_000,
    application_name: 'calliope-nurture',
  });
  // A connection that breaks while nobody uses it would otherwise end the process.
  pool.on('error', () => undefined);
  return {
    tables: drizzle(pool, { schema }),
    migrate: async (migrationsFolder) => {
      const client = await pool.connect();
      try {
        await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
        await migrate(drizzle(client), {
          migrationsFolder,
          migrationsSchema: 'public',
          migrationsTable: 'migration',
        });
      } finally {
        // The lock is the connection's, and ends with it.
        client.release(true);
      }
    },
    tidy: async () => undefined,
    close: () => pool.end(),
  };
}
