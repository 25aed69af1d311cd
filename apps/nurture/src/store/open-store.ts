import { notInArray } from 'drizzle-orm';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { checkKeys } from '../secrets/check-keys.ts';
import {
  fingerprintOf,
  hasKeyring,
  type Keyring,
  type KeySource,
  openKeyring,
  type Random,
} from '../secrets/index.ts';
import { checkForm } from './check-form.ts';
import { openFolder } from './folder/open-folder.ts';
import { knownFault } from './known-fault.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { knownKey } from './schema.ts';
import { openServer } from './server/open-server.ts';
import type { OpenedDatabase, Store, Tables } from './store.ts';

/** Where a store is, and where its keys are. */
export interface StoreOptions {
  readonly folder: string;
  /** Address of a Postgres; the folder holds the database without one. */
  readonly databaseUrl?: string | undefined;
  readonly keys: KeySource;
  readonly random: Random;
}

/** A store that is open, and whether its keys have just been made. */
export interface OpenedStore {
  readonly store: Store;
  readonly keysMade: boolean;
}

/**
 * Opens the store in its newest form, with the keys that belong to it.
 *
 * @throws NurtureFault when it is in use, cannot be reached, or the keys are not its own
 */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const { folder, databaseUrl, random } = options;
  const opening = databaseUrl === undefined ? openFolder(folder) : openServer(databaseUrl);
  const database = await opening.catch((error: unknown) => {
    throw knownFault(error);
  });
  try {
    await database.migrate(migrationsFolder);
    await checkForm(database.tables, migrationsFolder);
    const { keyring, made } = await keysOf(database.tables, options);
    return { store: storeOf(database, keyring, random), keysMade: made };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw knownFault(error);
  }
}

async function keysOf(tables: Tables, { keys, random }: StoreOptions) {
  const known = await tables.select().from(knownKey);
  // New keys beside old data would look like a start, and lose everybody.
  if (known.length > 0 && !hasKeyring(keys)) throw new NurtureFault('keys/none', keys.file);
  const opened = openKeyring(keys, random);
  const added = checkKeys(opened.keyring, known);
  if (added.length > 0) {
    await tables.insert(knownKey).values(added.map(asKnown)).onConflictDoNothing();
    // Another process may have been first, with the same keys or with others.
    checkKeys(opened.keyring, await tables.select().from(knownKey));
  }
  return opened;
}

const asKnown = (key: Keyring[number]) => ({ id: key.id, fingerprint: fingerprintOf(key) });

function storeOf(database: OpenedDatabase, keyring: Keyring, random: Random): Store {
  const ours = keyring.map(({ id }) => id);
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw knownFault(error);
    }
  };
  return {
    keyring,
    random,
    read: (work) => guarded(() => work(database.tables)),
    change: (work) =>
      guarded(() =>
        database.tables.transaction(async (tables) => {
          const newer = await tables.select().from(knownKey).where(notInArray(knownKey.id, ours));
          if (newer.length > 0) throw new NurtureFault('keys/rotated');
          return work(tables);
        }),
      ),
    snapshot: (work) =>
      guarded(() =>
        database.tables.transaction(work, {
          isolationLevel: 'repeatable read',
          accessMode: 'read only',
        }),
      ),
    tidy: () => guarded(database.tidy),
    close: database.close,
  };
}
