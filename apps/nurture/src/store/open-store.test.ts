import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { kinds, opened, serverPlace, temporaryFolder } from '../../test/stores/fresh-store.ts';
import { testKey, testKeys } from '../../test/stores/test-keys.ts';
import { testRandom } from '../../test/stores/test-random.ts';
import { keyringText } from '../secrets/keyring.ts';
import { openStore } from './open-store.ts';
import { consent, person } from './schema.ts';
import type { Store } from './store.ts';

const at = new Date('2026-12-01T15:00:00Z');
const agreed: typeof consent.$inferInsert = {
  ...{ id: 'c', personId: 'p', addressIndex: 'i', locale: 'en', at },
  kind: 'asked',
  by: 'form',
};
const add = (store: Store, id: string) =>
  store.change((tables) => tables.insert(consent).values({ ...agreed, id }));
const ids = async (store: Store) =>
  (await store.read((tables) => tables.select().from(consent))).map(({ id }) => id).sort();

describe.each(kinds)('a store on %s', (_, freshPlace) => {
  test('keeps what was added when it is opened again', async () => {
    const place = await freshPlace();
    const { store } = await openStore(place);
    await add(store, 'one');
    await store.close();
    expect(await ids(await opened(place))).toEqual(['one']);
  });

  test('changes all of it or nothing', async () => {
    const store = await opened(await freshPlace());
    const half = store.change(async (tables) => {
      await tables.insert(consent).values(agreed);
      throw new Error('halfway');
    });
    await expect(half).rejects.toThrow('halfway');
    expect(await ids(store)).toEqual([]);
  });

  test.each([
    [
      'changed',
      (store: Store) => store.change((tables) => tables.update(consent).set({ by: 'staff' })),
    ],
    ['taken away', (store: Store) => store.change((tables) => tables.delete(consent))],
  ])('lets nothing that somebody agreed to be %s', async (_change, attempt) => {
    const store = await opened(await freshPlace());
    await add(store, 'one');
    await expect(attempt(store)).rejects.toThrow('refused a statement (P0001)');
    expect(await ids(store)).toEqual(['one']);
  });

  test('shows nothing of a statement that fails', async () => {
    const store = await opened(await freshPlace());
    const row = { id: 'x', address: 'secret@example.com', addressIndex: 'i', locale: 'en' };
    const twice = store.change(async (tables) => {
      const values = { ...row, timeZone: 'UTC', askedAt: at };
      await tables.insert(person).values([values, values]);
    });
    const fault = await twice.catch((error: unknown) => error);
    expect(String(fault)).toBe('Error: The database refused a statement (23505).');
    expect(fault).not.toHaveProperty('cause');
  });

  test('does not open with another key of the same name', async () => {
    const place = await freshPlace();
    await (await openStore(place)).store.close();
    const other = keyringText([{ ...testKey('k1'), secret: testKey('other').secret }]);
    await expect(openStore({ ...place, keys: { text: other, file: '' } })).rejects.toMatchObject({
      code: 'keys/wrong',
    });
    const { store } = await openStore(place);
    await store.close();
  });

  test('does not open without the key that it was written with', async () => {
    const place = await freshPlace();
    await (await openStore(place)).store.close();
    const keys = { text: keyringText([testKey('k2')]), file: '' };
    await expect(openStore({ ...place, keys })).rejects.toMatchObject({ code: 'keys/missing' });
  });

  test('makes no new keys where there should be some', async () => {
    const place = await freshPlace();
    await (await openStore(place)).store.close();
    const file = join(temporaryFolder(), 'keys.json');
    await expect(openStore({ ...place, keys: { file } })).rejects.toMatchObject({
      code: 'keys/none',
    });
    expect(existsSync(file)).toBe(false);
  });

  test('writes nothing once another process has rotated the keys', async () => {
    const place = await freshPlace();
    const store = await opened(place);
    const { knownKey } = await import('./schema.ts');
    await store.read((tables) =>
      tables.insert(knownKey).values({ id: 'k2', fingerprint: 'of a newer key' }),
    );
    await expect(add(store, 'late')).rejects.toMatchObject({ code: 'keys/rotated' });
    expect(await ids(store)).toEqual([]);
  });

  test('does not open in an older version of this program', async () => {
    const place = await freshPlace();
    const { store } = await openStore(place);
    const { sql } = await import('drizzle-orm');
    await store.read((tables) =>
      tables.execute(
        sql`insert into migration (hash, created_at) values ('of tomorrow', 99999999999999)`,
      ),
    );
    await store.close();
    await expect(openStore(place)).rejects.toMatchObject({ code: 'store/newer' });
  });
});

describe('keys', () => {
  test('are made at the first start, for their owner alone, and used from then on', async () => {
    const file = join(temporaryFolder(), 'deep', 'keys.json');
    const place = { ...(await serverPlace()), keys: { file } };
    const first = await openStore(place);
    await first.store.close();
    expect(first.keysMade).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await openStore(place);
    await again.store.close();
    expect(again.keysMade).toBe(false);
    expect(again.store.keyring).toEqual(first.store.keyring);
  });

  test.each([
    ['{', 'it is not JSON'],
    ['{"schemaVersion":1,"keys":[]}', 'keys: too small'],
    ['{"schemaVersion":2,"keys":[]}', 'schemaVersion: invalid value'],
    ['{"schemaVersion":1,"keys":[{"id":"k1","secret":"c2hvcnQ="}]}', 'not a key of this program'],
  ])('that cannot be read are not shown: %s', async (text, reason) => {
    const place = await serverPlace();
    const fault = await openStore({ ...place, keys: { text, file: '' } }).catch((e: Error) => e);
    expect(fault).toMatchObject({ code: 'keys/unreadable' });
    expect(String(fault)).toContain(reason);
    expect(String(fault)).not.toContain('c2hvcnQ');
  });

  test('that others can read are not used', async () => {
    const file = join(temporaryFolder(), 'keys.json');
    writeFileSync(file, testKeys, { mode: 0o644 });
    const place = { ...(await serverPlace()), keys: { file } };
    await expect(openStore(place)).rejects.toMatchObject({ code: 'keys/too-open' });
    expect(readFileSync(file, 'utf8')).toBe(testKeys);
  });
});

test('a database that is not there is named without its password', async () => {
  const databaseUrl = 'postgres://somebody:secret@127.0.0.1:1/none';
  const place = { folder: temporaryFolder(), databaseUrl, keys: { text: testKeys, file: '' } };
  const fault = await openStore({ ...place, random: testRandom() }).catch((error: Error) => error);
  expect(fault).toMatchObject({ code: 'store/unreachable' });
  expect(String(fault)).not.toContain('secret');
});

test('what is no folder cannot hold a store', async () => {
  const folder = '/dev/null/data';
  const place = { folder, keys: { text: testKeys, file: '' }, random: testRandom() };
  await expect(openStore(place)).rejects.toMatchObject({ code: 'store/no-folder' });
});

test('several processes may bring the same new database to its form at once', async () => {
  const place = await serverPlace();
  const opened = await Promise.all([1, 2, 3].map(() => openStore(place)));
  for (const { store } of opened) await store.close();
});

test.each([
  ['the same keys', ['one', 'one'], ['fulfilled', 'fulfilled']],
  ['keys of their own', ['one', 'other'], ['fulfilled', 'rejected']],
])('two processes may bring %s to a new database at once', async (_, secrets, ends) => {
  const place = await serverPlace();
  await (await openStore(place)).store.close();
  const client = new Client({ connectionString: place.databaseUrl });
  await client.connect();
  await client.query('DELETE FROM known_key');
  await client.query('BEGIN; LOCK TABLE known_key IN SHARE MODE');
  const open = (secret: string) => {
    const text = keyringText([{ ...testKey('k1'), secret: testKey(secret).secret }]);
    return openStore({ ...place, keys: { text, file: '' } });
  };
  const opening = Promise.allSettled(secrets.map(open));
  // Both have seen that there are no keys, and wait to write theirs.
  await vi.waitUntil(async () => {
    const waiting = "SELECT 1 FROM pg_locks WHERE relation = 'known_key'::regclass AND NOT granted";
    return (await client.query(waiting)).rowCount === 2;
  }, 20_000);
  await client.query('COMMIT');
  await client.end();
  const ended = await opening;
  expect(ended.map(({ status }) => status).sort()).toEqual(ends);
  for (const one of ended) {
    if (one.status === 'fulfilled') await one.value.store.close();
    else expect(one.reason).toMatchObject({ code: 'keys/wrong' });
  }
});

test('a database of another program is left as it is', async () => {
  const place = await serverPlace();
  const client = new Client({ connectionString: place.databaseUrl });
  await client.connect();
  await client.query('CREATE TABLE person (name text)');
  await expect(openStore(place)).rejects.toMatchObject({ code: 'store/strange' });
  const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE tablename = 'consent'");
  expect(rows).toEqual([]);
  await client.end();
});
