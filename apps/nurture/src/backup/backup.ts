import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getTableName } from 'drizzle-orm';
import { keyringText } from '../secrets/keyring.ts';
import type { Store } from '../store/store.ts';
import { type Manifest, names } from './manifest.ts';
import { allTables } from './tables.ts';

/** How many rows there are of each table. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Writes a store and its keys into a new folder that only its owner can open: the rows of one
 * moment as JSON, the keys, and a digest of each. It restores into a folder and into a server alike.
 *
 * @throws Error of the file system where the folder exists already or cannot be made
 */
export async function backup(store: Store, folder: string, now: Date): Promise<Counts> {
  mkdirSync(folder, { mode: 0o700 });
  const counts: Record<string, number> = {};
  const lines: string[] = [];
  await store.snapshot(async (tables) => {
    for (const table of allTables) {
      const name = getTableName(table);
      const rows = await tables.select().from(table);
      counts[name] = rows.length;
      for (const row of rows) lines.push(JSON.stringify({ table: name, row }));
    }
  });
  const files = {
    [names.rows]: gzipSync(`${lines.join('\n')}\n`),
    [names.keys]: Buffer.from(keyringText(store.keyring)),
  };
  for (const [name, bytes] of Object.entries(files)) write(folder, name, bytes);
  const manifest: Manifest = {
    schemaVersion: 1,
    madeAt: now.toISOString(),
    counts,
    digests: Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, digestOf(bytes)]),
    ),
  };
  // Last, so that a backup that was cut short does not look like one.
  write(folder, names.manifest, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return counts;
}

/** What tells whether a file is as it was written. */
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const write = (folder: string, name: string, bytes: Buffer): void =>
  writeFileSync(join(folder, name), bytes, { mode: 0o600, flush: true });
