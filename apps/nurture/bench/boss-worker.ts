import { PGlite } from '@electric-sql/pglite';
import { fromPglite, PgBoss } from 'pg-boss';
import { DurableFiles, durably } from '../src/store/folder/durable-files.ts';
import type { WorkerTask } from './messages.ts';

const queue = 'step';
const day = 86_400_000;
/** As many as the service asks for. */
const batch = 100;

/** Takes every job that is due, notes the next one and is done with it: the engine, and nothing else. */
export async function bossWorker({ place, count, fills }: WorkerTask) {
  const { folder, databaseUrl } = place;
  const store =
    databaseUrl === undefined
      ? { db: fromPglite(await openPglite(folder)), backend: 'pglite' as const }
      : { connectionString: databaseUrl };
  const common = { schedule: false, registerInstance: false, openTelemetry: { enabled: false } };
  const boss = new PgBoss({ ...store, ...common, schema: 'jobs' });
  await boss.start();
  await boss.createQueue(queue);
  if (fills) {
    const jobs = Array.from({ length: count }, (_, id) => ({ data: { id: `${id}` } }));
    for (let first = 0; first < count; first += 1000) {
      await boss.insert(queue, jobs.slice(first, first + 1000));
    }
  }
  return async (): Promise<number> => {
    let done = 0;
    for (;;) {
      const jobs = await boss.fetch<{ id: string }>(queue, { batchSize: batch });
      if (jobs.length === 0) return done;
      const startAfter = new Date(Date.now() + 3 * day);
      await boss.insert(
        queue,
        jobs.map(({ data }) => ({ data, startAfter })),
      );
      await boss.complete(
        queue,
        jobs.map(({ id }) => id),
      );
      done += jobs.length;
    }
  };
}

/** With the same care for what was acknowledged. */
async function openPglite(folder: string): Promise<PGlite> {
  const startParams = durably(PGlite.defaultStartParams);
  const client = new PGlite({
    fs: new DurableFiles(folder),
    startParams,
    relaxedDurability: false,
  });
  await client.waitReady;
  return client;
}
