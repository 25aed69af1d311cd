import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from '../../src/store/store.ts';

const found = z.object({ rows: z.tuple([z.object({ at: z.coerce.date().nullable() })]) });

/** When there is something to do next: a place, a letter, or a job. */
export const nextMoment = (store: Store): Promise<number> =>
  store.read(async (tables) => {
    const { rows } = found.parse(
      await tables.execute(sql`select least(
        (select min(due_at) from enrolment where state in ('active', 'paused')),
        (select min(due_at) from letter where state in ('waiting', 'trying', 'held')),
        (select min(start_after) from jobs.job)) as at`),
    );
    return rows[0].at?.getTime() ?? Number.POSITIVE_INFINITY;
  });
