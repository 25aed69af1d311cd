import { type SQL, sql } from 'drizzle-orm';
import { type Job as BossJob, fromDrizzle, PgBoss } from 'pg-boss';
import { type Pace, usualPace } from '../ledger/pace.ts';
import type { Job } from '../store/scheduled.ts';
import type { OpenedDatabase, Tables } from '../store/store.ts';

/** What doing jobs needs. */
export interface JobOptions {
  /** Is told what went wrong; never about whom. */
  readonly report: (fault: string) => void;
  /** When a moment of the plan comes by the clock of the machine: the same, but for a time-lapse. */
  readonly wallTime?: ((at: Date) => Date) | undefined;
  /** The usual one unless told otherwise. */
  readonly pace?: Pace | undefined;
}

/** What is to be looked at and when, kept with the rows that it is about. */
export interface Jobs {
  /** Writes jobs down, all of them with the change that they belong to or none. */
  readonly add: (tables: Tables, jobs: readonly Job[]) => Promise<void>;
  /** Writes down once more what is overdue and has no job: jobs may get lost. */
  readonly addMissing: (jobs: readonly Omit<Job, 'at'>[]) => Promise<void>;
  /** Begins to do them, in batches. What fails is done again. */
  readonly work: (
    look: (queue: Job['queue'], ids: readonly string[]) => Promise<void>,
  ) => Promise<void>;
  /** Ends doing them, once those are done that were begun. */
  readonly end: () => Promise<void>;
}

const schema = 'jobs';
/** What is overdue and had no job. Each has one at most. */
const overdue = { look: 'look-overdue', send: 'send-overdue' } as const;
const queues = ['look', 'send'] as const;
const hour = 3600;

/**
 * Opens the jobs of a database, with pg-boss. A job only says what to look at: what is true stands
 * in our own tables, and losing every job loses nobody.
 */
export async function openJobs(
  jobStore: OpenedDatabase['jobStore'],
  { report, wallTime = (at) => at, pace = usualPace }: JobOptions,
): Promise<Jobs> {
  const boss = new PgBoss({
    ...jobStore,
    ...{ schema, schedule: false, registerInstance: false, openTelemetry: { enabled: false } },
  });
  boss.on('error', () => report('The jobs cannot be reached just now. They are tried again.'));
  await boss.start();
  for (const name of queues) {
    const common = {
      deleteAfterSeconds: hour,
      retentionSeconds: 60 * 24 * hour,
      expireInSeconds: 300,
    };
    await boss.createQueue(name, common);
    await boss.createQueue(overdue[name], { ...common, policy: 'short' });
    // Asked now, since within a change of ours the one connection of a folder is taken.
    await boss.insert(name, []);
  }
  return {
    add: async (tables, jobs) => {
      const db = fromDrizzle(
        { execute: async (query) => tables.execute(query as SQL) as never },
        sql,
      );
      for (const [queue, group = []] of Object.entries(Object.groupBy(jobs, (job) => job.queue))) {
        const rows = group.map(({ id, at }) => ({ data: { id }, startAfter: wallTime(at) }));
        await boss.insert(queue, rows, { db });
      }
    },
    addMissing: async (jobs) => {
      for (const [queue, group = []] of Object.entries(Object.groupBy(jobs, (job) => job.queue))) {
        const name = overdue[queue as Job['queue']];
        await boss.insert(
          name,
          group.map(({ id }) => ({ data: { id }, singletonKey: id })),
        );
      }
    },
    work: async (look) => {
      for (const name of queues) {
        for (const queue of [name, overdue[name]]) {
          await boss.work(
            queue,
            { batchSize: 100, pollingIntervalSeconds: pace.poll / 1000 },
            async (batch: BossJob<{ id: string }>[]) => {
              await look(name, [...new Set(batch.map(({ data }) => data.id))]);
            },
          );
        }
      }
    },
    end: () => boss.stop({ graceful: true, timeout: 35_000 }),
  };
}
