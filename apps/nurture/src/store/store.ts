import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ConstructorOptions } from 'pg-boss';
import type { Keyring, Random } from '../secrets/index.ts';
import type * as schema from './schema.ts';

/** The tables, in PGlite and in Postgres alike; also inside a transaction. */
export type Tables = PgDatabase<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

/** A database before it is known to be ours. */
export interface OpenedDatabase {
  readonly tables: Tables;
  /** Brings it to the newest form; several processes may ask for it at once. */
  readonly migrate: (folder: string) => Promise<void>;
  /** What it needs every hour or so. Nothing where the server does it by itself. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** How pg-boss reaches it. */
  readonly jobStore: Pick<ConstructorOptions, 'connectionString' | 'db' | 'backend'>;
}

/** What we know about people, and the keys without which nobody can read it. */
export interface Store {
  readonly keyring: Keyring;
  /** Where ids, tokens and nonces come from. */
  readonly random: Random;
  /** Asks without changing anything. */
  readonly read: <Result>(work: (tables: Tables) => Promise<Result>) => Promise<Result>;
  /** Changes all of it or nothing. */
  readonly change: <Result>(work: (tables: Tables) => Promise<Result>) => Promise<Result>;
  /** Asks several things of one and the same moment. */
  readonly snapshot: <Result>(work: (tables: Tables) => Promise<Result>) => Promise<Result>;
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}
