import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import type { OpenedDatabase } from '../store.ts';
import { pooledTables } from './pooled-tables.ts';

// Any number will do, as long as nobody else locks it.
const migrationLock = 7_201_411;

/** Opens a database on a Postgres server, which many processes can share. */
export async function openServer(connectionString: string): Promise<OpenedDatabase> {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: 5_000,
    application_name: 'calliope-nurture',
  });
  // A connection that breaks would otherwise end the process: while nobody uses it, and between
  // two statements of somebody who does. Whoever asks it next is told.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    tables: pooledTables(pool),
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
    jobStore: { connectionString },
  };
}
