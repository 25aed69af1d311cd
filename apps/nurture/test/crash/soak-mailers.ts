import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@calliope/workspace/postgres';
import { type KilledMailers, type Killing, killMailers } from './kill-mailers.ts';
import type { MailerLife } from './start-mailer.ts';

/** How often to kill on each database. */
export interface MailerCounts {
  readonly kills: number;
  readonly seed: number;
}

/** So many are killed over the same readers, in front of an inbox that takes 5,000 requests. */
const campaign = 10;
const common = { readers: 300, rounds: 3 };

/** Kills processes that send, on both databases, and says what came of it in lines. */
export async function soakMailers({ kills, seed }: MailerCounts) {
  const root = mkdtempSync(join(tmpdir(), 'nurture-soak-'));
  const server = await startPostgres();
  let folders = 0;
  const folder = async () => {
    folders += 1;
    return { folder: join(root, `data-${folders}`) };
  };
  const database = async () => ({ folder: '', databaseUrl: await server.createDatabase() });
  try {
    const pglite = await many(folder, { ...common, kills, seed, workers: 1 });
    const postgres = await many(database, { ...common, kills, seed, workers: 2 });
    // What would come of it without the ledger: the same must be found to be wrong.
    const strange = {
      ...common,
      seed,
      workers: 1,
      keys: 'strange',
      moments: 'handed over',
      kills: 10,
    } as const;
    const control = await many(database, strange);
    return {
      lines: [
        `PGlite: ${inWords(pglite)}`,
        `Postgres, two at a time: ${inWords(postgres)}`,
        `with a key for each try: ${inWords(control)}`,
      ],
      wrong: [
        ...[...wrongIn(pglite), ...wrongIn(postgres)],
        ...(twiceIn(control) > 0 ? [] : ['nothing came twice although every try had its own key']),
      ],
    };
  } finally {
    await server.stop();
    rmSync(root, { recursive: true });
  }
}

async function many(place: () => Promise<MailerLife['place']>, killing: Killing) {
  const all: KilledMailers[] = [];
  for (let done = 0; done < killing.kills; done += campaign) {
    const kills = Math.min(campaign, killing.kills - done);
    all.push(await killMailers(await place(), { ...killing, kills, seed: killing.seed + done }));
    process.stderr.write(`nurture: ${done + kills} kills\n`);
  }
  return all;
}

const sum = (all: readonly KilledMailers[], of: (one: KilledMailers) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

const twiceIn = (all: readonly KilledMailers[]) =>
  sum(all, ({ mistakes }) => mistakes.twice.length);

const wrongIn = (all: readonly KilledMailers[]): string[] =>
  all.flatMap(({ mistakes }) =>
    Object.entries<readonly string[]>({ ...mistakes }).flatMap(([name, emails]) =>
      emails.map((email) => `${name}: ${email}`),
    ),
  );

const inWords = (all: readonly KilledMailers[]): string =>
  [
    `${sum(all, ({ kills }) => kills)} kills, ${sum(all, ({ busy }) => busy)} of them in the middle of sending`,
    `${sum(all, ({ arrived }) => arrived)} emails, ${sum(all, ({ stopped }) => stopped)} readers stopped`,
    `${twiceIn(all)} twice`,
    `${sum(all, ({ mistakes }) => mistakes.afterStop.length)} after a stop`,
    `${sum(all, ({ mistakes }) => mistakes.missing.length)} missing`,
  ].join(', ');
