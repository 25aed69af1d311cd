import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@calliope/workspace/postgres';
import { inject, onTestFinished } from 'vitest';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { testKeys } from './test-keys.ts';
import { testRandom } from './test-random.ts';

/** Where a store of a test is. */
export type Place = StoreOptions;

/** Both kinds of database, by name, with a fresh place for a store in each. */
export const kinds: readonly (readonly [name: string, place: () => Promise<Place>])[] = [
  ['PGlite', folderPlace],
  ['Postgres', serverPlace],
];

/** A folder with an empty store. It goes away after the test. */
export async function folderPlace(): Promise<Place> {
  const folder = join(temporaryFolder(), 'data');
  cpSync(inject('folder'), folder, { recursive: true });
  return { folder, ...common() };
}

/** An empty database on the server. */
export async function serverPlace(): Promise<Place> {
  const databaseUrl = await createDatabase(inject('server'));
  return { folder: join(temporaryFolder(), 'data'), databaseUrl, ...common() };
}

/** Opens a store that is closed after the test. */
export async function opened(place: Place): Promise<Store> {
  const { store } = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}

/** A store on the server for a whole file of tests, which closes it at its end. */
export async function storeOfFile(): Promise<Store> {
  const databaseUrl = await createDatabase(inject('server'));
  // A folder is only used without a server.
  return (await openStore({ folder: '', databaseUrl, ...common() })).store;
}

/** A folder that goes away after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nurture-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const common = () => ({ keys: { text: testKeys, file: '' }, random: testRandom() });
