import { cpSync, fdatasyncSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, inject, test } from 'vitest';
import { temporaryFolder } from '../../../test/stores/fresh-store.ts';
import { DurableFiles, durably } from './durable-files.ts';

test('every change is in the log on the disk before it is acknowledged', async () => {
  const folder = join(temporaryFolder(), 'data');
  cpSync(inject('folder'), folder, { recursive: true });
  let flushed: string[] = [];
  const files = new DurableFiles(join(folder, 'database'), (file) => {
    if (process.platform === 'linux') flushed.push(readlinkSync(`/proc/self/fd/${file}`));
    else flushed.push('pg_wal/');
    fdatasyncSync(file);
  });
  const client = await PGlite.create({
    fs: files,
    startParams: durably(PGlite.defaultStartParams),
  });
  for (const key of ['a', 'b', 'c']) {
    flushed = [];
    await client.transaction((one) =>
      one.query('INSERT INTO known_key (id, fingerprint) VALUES ($1, $1)', [key]),
    );
    expect(flushed.some((path) => path.includes('pg_wal/'))).toBe(true);
  }
  flushed = [];
  await client.query('SELECT * FROM known_key');
  expect(flushed).toEqual([]);
  await client.exec('CHECKPOINT');
  expect(flushed.some((path) => path.includes('/base/'))).toBe(true);
  await client.close();
});
