import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@calliope/workspace/postgres';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../src/store/open-store.ts';
import { testKeys } from './test-keys.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with an empty store, to be copied: making one takes seconds. */
    readonly folder: string;
    /** A Postgres for this run of tests. */
    readonly server: string;
  }
}

/** Makes both kinds of database once for all tests. */
export default async function setup({ provide }: TestProject) {
  const root = mkdtempSync(join(tmpdir(), 'nurture-test-'));
  const folder = join(root, 'empty');
  const making = openStore({
    ...{ folder, random: randomBytes },
    keys: { text: testKeys, file: '' },
  });
  const server = await startPostgres();
  await (await making).store.close();
  provide('folder', folder);
  provide('server', server.url);
  return async () => {
    await server.stop();
    rmSync(root, { recursive: true });
  };
}
