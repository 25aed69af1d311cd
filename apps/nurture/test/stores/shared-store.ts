import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@calliope/workspace/postgres';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { afterAll, inject } from 'vitest';
import { allTables } from '../../src/backup/tables.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { knownKey } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { testKeys } from './test-keys.ts';
import { testRandom } from './test-random.ts';

const root = mkdtempSync(join(tmpdir(), 'nurture-test-'));
const stores = new Map<string, Promise<Store>>();

afterAll(async () => {
  for (const store of stores.values()) await (await store).close();
  rmSync(root, { recursive: true, force: true });
});

/**
 * Both kinds of database, by name, with an empty store in each. It is opened once for a file of
 * tests and emptied for each: opening one costs more than most of what is proven on it.
 */
export const sharedKinds: readonly (readonly [name: string, emptyStore: () => Promise<Store>])[] = [
  ['PGlite', () => emptied('PGlite', inFolder)],
  ['Postgres', () => emptied('Postgres', onServer)],
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
  const folder = join(root, 'data');
  cpSync(inject('folder'), folder, { recursive: true });
  return { folder, ...common() };
}

const onServer = async (): Promise<StoreOptions> => ({
  ...{ folder: '', databaseUrl: await createDatabase(inject('server')) },
  ...common(),
});

const common = () => ({ keys: { text: testKeys, file: '' }, random: testRandom() });
