import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Sample } from '@calliope/workspace/bench';
import { startPostgres } from '@calliope/workspace/postgres';
import type { WorkerResult, WorkerTask } from './messages.ts';

/** What is measured. */
export interface Measure extends Pick<WorkerTask, 'side' | 'count' | 'steps'> {
  readonly database: 'PGlite' | 'Postgres';
  /** How many processes share the work. */
  readonly workers: number;
}

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Lets workers do what is due, and measures from the moment at which all of them are ready. */
export async function measureWork(
  { database, workers, ...work }: Measure,
  folder: string,
): Promise<Sample> {
  const server = database === 'Postgres' ? await startPostgres({ durable: true }) : undefined;
  try {
    const place = { folder, databaseUrl: await server?.createDatabase() };
    const processes = [];
    for (let number = 0; number < workers; number += 1) {
      const task: WorkerTask = { ...work, place, fills: number === 0 };
      const child = fork(program, [JSON.stringify(task)], { execArgv: [] });
      await once(child, 'message');
      processes.push(child);
    }
    const started = performance.now();
    const results = await Promise.all(
      processes.map(async (child) => {
        child.send('go');
        // What the worker sends when it is done.
        const [result] = (await once(child, 'message')) as [WorkerResult];
        return result;
      }),
    );
    const wall = (performance.now() - started) / 1000;
    const done = results.reduce((sum, one) => sum + one.done, 0);
    const wanted = work.count * work.steps;
    if (done !== wanted) throw new Error(`${done} were done instead of ${wanted}.`);
    return { wall, cpu: results.reduce((sum, { cpu }) => sum + cpu, 0) };
  } finally {
    await server?.stop();
  }
}
