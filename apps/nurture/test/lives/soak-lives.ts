import { randomBytes } from 'node:crypto';
import { startPostgres } from '@calliope/workspace/postgres';
import { openStore } from '../../src/store/open-store.ts';
import { testKeys } from '../stores/test-keys.ts';
import { brokenLaws } from './laws.ts';
import { live } from './live.ts';

/** How many lives, and which. */
export interface LivesCounts {
  readonly lives: number;
  readonly seed: number;
  /** Is told how far it is. */
  readonly tell: (line: string) => void;
}

/** So many share a database, which is thrown away with them. */
const batch = 500;

/** Lives lives in batches, until one of them breaks a law, and says what came of it in lines. */
export async function soakLives({ lives, seed, tell }: LivesCounts) {
  const server = await startPostgres();
  const wrong: string[] = [];
  let [done, emails, doubtful] = [0, 0, 0];
  try {
    while (done < lives && wrong.length === 0) {
      const count = Math.min(batch, lives - done);
      const { store, openJobs } = await openStore({
        ...{ folder: '', databaseUrl: await server.createDatabase(), random: randomBytes },
        keys: { text: testKeys, file: '' },
      });
      await openJobs({ report: tell });
      const lived = await live(store, count, seed + done);
      await store.close();
      const broken = Object.entries(brokenLaws(lived));
      wrong.push(...broken.map(([law, what]) => `${law}, seed ${seed + done}: ${what.join(', ')}`));
      emails += lived.carrier.carried.length;
      doubtful += lived.carrier.doubtful.size;
      done += count;
      tell(`nurture: ${done} lives`);
    }
  } finally {
    await server.stop();
  }
  const counts = `${done} lives, ${emails} emails, ${doubtful} of them in doubt for a while`;
  return { lines: [`${counts}, ${wrong.length} laws broken`], wrong };
}
