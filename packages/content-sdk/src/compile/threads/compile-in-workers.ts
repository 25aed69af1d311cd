import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import type { FileRecord } from '../incremental/known.ts';
import type { Listed } from '../read/list-files.ts';

/** What a worker is to do. */
export interface Job {
  readonly folder: string;
  readonly locales: Pick<Config, 'locales' | 'defaultLocale'>;
  /** The configuration file that has rules; undefined where there are none. */
  readonly rulesFrom: string | undefined;
  readonly listed: readonly Listed[];
  /** The documents to compile. */
  readonly paths: readonly string[];
  /** The folder for their modules; undefined for none. */
  readonly modules: string | undefined;
}

/** What a worker has done since it last said so. */
export interface Report {
  readonly records: Map<string, FileRecord>;
  /** The paths of the files that it wrote. */
  readonly written: readonly string[];
}

/** Fewer documents than this for each thread are compiled sooner without starting one. */
const worthwhile = 500;

/** How many threads are worth starting for some documents; less than two means none. */
export const threadsFor = (documents: number, most: number): number =>
  Math.min(most, Math.floor(documents / worthwhile));

/** Compiles documents on several threads, each with a part of them. Faults of a thread reject. */
export async function compileInWorkers(
  job: Job,
  threads: number,
  onReport: (report: Report) => void,
): Promise<void> {
  const size = Math.ceil(job.paths.length / threads);
  const stop = new AbortController();
  const shares = Array.from({ length: threads }, (_, index) =>
    job.paths.slice(index * size, (index + 1) * size),
  );
  try {
    await Promise.all(shares.map((paths) => runWorker({ ...job, paths }, onReport, stop.signal)));
  } finally {
    stop.abort();
  }
}

// Tests run the sources, everybody else what is built of them.
const file = import.meta.url.endsWith('.ts') ? './compile-worker.ts' : './compile-worker.js';

async function runWorker(
  job: Job,
  onReport: (report: Report) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(new URL(file, import.meta.url), { workerData: job });
  signal.addEventListener('abort', () => void worker.terminate());
  worker.on('message', onReport);
  // Rejects on the worker's own error.
  await once(worker, 'exit');
}
