import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/**
 * A fresh, empty database on the server at an address, and its own address. Every test can have
 * one, so that many tests share a server and still see nothing of each other.
 *
 * @example
 * ```ts
 * import { createDatabase, startPostgres } from '@calliope/workspace/postgres';
 *
 * const { url, stop } = await startPostgres();
 * const [one, other] = await Promise.all([createDatabase(url), createDatabase(url)]);
 * one === other;
 * // false
 * await stop();
 * ```
 */
export async function createDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // The other template can be locked by whoever looks at it.
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(url), { pathname: name }).href;
}
