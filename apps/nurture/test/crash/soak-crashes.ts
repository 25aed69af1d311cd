import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@calliope/workspace/postgres';
import { type Killed, killWriters } from './kill-writers.ts';
import { refusals } from './refusals.ts';

/** How often to kill on each database, and how often to ask for a folder that is in use. */
export interface Counts {
  readonly kills: number;
  readonly tries: number;
  readonly seed: number;
}

/** Kills writers on both databases and tries a folder in use, and says what came of it in lines. */
export async function soakCrashes({ kills, tries, seed }: Counts) {
  const root = mkdtempSync(join(tmpdir(), 'nurture-soak-'));
  const server = await startPostgres({ durable: true });
  try {
    const folder = join(root, 'data');
    const pglite = await killWriters({ folder }, { kills, seed });
    const databaseUrl = await server.createDatabase();
    const postgres = await killWriters({ folder, databaseUrl }, { kills, seed });
    const { refused, longest, wrong } = await refusals(folder, tries);
    return {
      lines: [
        `PGlite: ${inWords(pglite)}`,
        `Postgres: ${inWords(postgres)}`,
        `a folder in use: ${refused} of ${tries} refused, each within ${longest} ms`,
      ],
      wrong: [...pglite.wrong, ...postgres.wrong, ...wrong],
    };
  } finally {
    await server.stop();
    rmSync(root, { recursive: true });
  }
}

const inWords = ({ kills, acknowledged, more, wrong }: Killed): string =>
  `${kills} kills, ${acknowledged} changes acknowledged, ${more} more kept, ${wrong.length} faults`;
