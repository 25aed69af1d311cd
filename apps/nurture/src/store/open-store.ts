import { notInArray } from 'drizzle-orm';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { type JobOptions, type Jobs, openJobs } from '../jobs/open-jobs.ts';
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
import { collectJobs } from './scheduled.ts';
import { knownKey } from './schema.ts';
import { openServer } from './server/open-server.ts';
import type { OpenedDatabase, Store, Tables } from './store.ts';
import { untilUndisturbed } from './until-undisturbed.ts';

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
  /** Opens what says when to look at what. From then on every change notes it. */
  readonly openJobs: (options: JobOptions) => Promise<Jobs>;
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
    return { ...storeOf(database, keyring, random), keysMade: made };
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

function storeOf(
  database: OpenedDatabase,
  keyring: Keyring,
  random: Random,
): Omit<OpenedStore, 'keysMade'> {
  const ours = keyring.map(({ id }) => id);
  let jobs: Jobs | undefined;
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw knownFault(error);
    }
  };
  const change: Store['change'] = (work) =>
    database.tables.transaction(async (tables) => {
      const newer = await tables.select().from(knownKey).where(notInArray(knownKey.id, ours));
      if (newer.length > 0) throw new NurtureFault('keys/rotated');
      const noted = collectJobs(tables);
      const result = await work(tables);
      if (noted.length > 0) await jobs?.add(tables, noted);
      return result;
    });
  const store: Store = {
    keyring,
    random,
    read: (work) => guarded(() => work(database.tables)),
    change: (work) => guarded(() => untilUndisturbed(() => change(work))),
    snapshot: (work) =>
      guarded(() =>
        database.tables.transaction(work, {
          isolationLevel: 'repeatable read',
          accessMode: 'read only',
        }),
      ),
    tidy: () => guarded(database.tidy),
    close: async () => {
      await jobs?.end();
      await database.close();
    },
  };
  return {
    store,
    openJobs: async (options) => {
      jobs = await openJobs(database.jobStore, options);
      return jobs;
    },
  };
}
