import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Job } from '../../src/store/scheduled.ts';
import type { Store } from '../../src/store/store.ts';

const taken = z.object({ rows: z.array(z.object({ queue: z.string(), id: z.string() })) });

/*
 * The jobs of pg-boss, read at the moment of a test: pg-boss itself asks again every second, which is
 * a hundred million times in these lives.
 */

/** Takes the jobs that are due. */
export const takeDueJobs = (store: Store, now: Date): Promise<readonly Omit<Job, 'at'>[]> =>
  store.read(async (tables) => {
    const found = await tables.execute(sql`
      delete from jobs.job where start_after <= ${now.toISOString()}::timestamptz
      returning name as queue, data ->> 'id' as id`);
    return taken.parse(found).rows.map(({ queue, id }) => ({
      queue: queue.startsWith('look') ? 'look' : 'send',
      id,
    }));
  });

/** Loses every job. */
export const loseJobs = (store: Store): Promise<unknown> =>
  store.read((tables) => tables.execute(sql`truncate jobs.job`));
