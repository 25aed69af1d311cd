import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { folderPlace } from '../stores/fresh-store.ts';

const cut = (name: string) => (database: string) => truncateSync(join(database, name), 100);

test.each([
  ['its log is cut', cut(join('pg_wal', '000000010000000000000001')), 'store/damaged'],
  ['its control file is cut', cut(join('global', 'pg_control')), 'store/damaged'],
  [
    'its tables are gone',
    (database: string) => rmSync(join(database, 'base'), { recursive: true }),
    'store/damaged',
  ],
  [
    'its version is gone',
    (database: string) => rmSync(join(database, 'PG_VERSION')),
    'store/damaged',
  ],
  [
    'a newer PostgreSQL wrote it',
    (database: string) => writeFileSync(join(database, 'PG_VERSION'), '99\n'),
    'store/other-postgres',
  ],
])('a folder is refused in one sentence where %s', async (_, hurt, code) => {
  const place = await folderPlace();
  const database = join(place.folder, 'database');
  hurt(database);
  const before = readdirSync(database).sort();
  const fault = await openStore(place).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code });
  expect(String(fault)).toMatch(/^StartFault: [^\n]+\.( \([a-z-]+\/[a-z-]+\))$/);
  expect(String(fault)).not.toContain(place.folder);
  expect(readdirSync(database).sort()).toEqual(expect.arrayContaining(before));
  // The lock is free again.
  await expect(openStore(place)).rejects.toMatchObject({ code });
});
