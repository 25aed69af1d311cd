import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import * as schema from '../schema.ts';

/**
 * The tables by any connection of a pool. A transaction gives its connection back however it ends:
 * drizzle keeps one for ever whose BEGIN fails, until a server that is back finds none left.
 */
export function pooledTables(pool: Pool) {
  const tables = drizzle(pool, { schema });
  const transaction: typeof tables.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client, { schema }).transaction(work, config);
    } finally {
      // The pool throws a broken one away.
      client.release();
    }
  };
  return Object.assign(tables, { transaction });
}
