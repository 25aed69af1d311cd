import { cpSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDatabase } from '@calliope/workspace/postgres';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { inject } from 'vitest';
import { allTables } from '../../src/backup/tables.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { knownKey } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { testKeys } from './test-keys.ts';
import { testRandom } from './test-random.ts';

// Open as long as the worker that tests run in, which is ended with them.
const stores = new Map<string, Promise<Store>>();

/** An empty store on the server. */
export const sharedServer = (): Promise<Store> => emptied('Postgres', onServer);

/**
 * Both kinds of database, by name, with an empty store in each. It is opened once and emptied for
 * each test: opening one costs more than most of what is proven on it.
 */
export const sharedKinds: readonly (readonly [name: string, emptyStore: () => Promise<Store>])[] = [
  ['PGlite', () => emptied('PGlite', inFolder)],
  ['Postgres', sharedServer],
];

async function emptied(name: string, place: () => Promise<StoreOptions>): Promise<Store> {
  const opening =
    stores.get(name) ?? place().then((one) => openStore(one).then(({ store }) => store));
  stores.set(name, opening);
  const store = await opening;
  for (const statement of emptying) await store.read((tables) => tables.execute(statement));
  return store;
}

const filled = allTables.filter((table) => table !== knownKey).map((table) => getTableName(table));

// Consent is only added to, also by a test that does not say otherwise.
const emptying: readonly SQL[] = [
  sql.raw('ALTER TABLE consent DISABLE TRIGGER USER'),
  sql.raw(`TRUNCATE ${filled.join(', ')}`),
  sql.raw('ALTER TABLE consent ENABLE TRIGGER USER'),
];

async function inFolder(): Promise<StoreOptions> {
  // Beside the empty one, with which it goes away.
  const folder = join(mkdtempSync(join(dirname(inject('folder')), 'shared-')), 'data');
  cpSync(inject('folder'), folder, { recursive: true });
  return { folder, ...common() };
}

/** The address of the database in which `sharedServer` is. */
export const sharedAddress = (): Promise<string> => {
  address ??= createDatabase(inject('server'));
  return address;
};

let address: Promise<string> | undefined;

const onServer = async (): Promise<StoreOptions> => ({
  ...{ folder: '', databaseUrl: await sharedAddress() },
  ...common(),
});

const common = () => ({ keys: { text: testKeys, file: '' }, random: testRandom() });
