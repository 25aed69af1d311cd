import type { Tables } from './store.ts';

/** Something to be looked at: a place in a sequence, or a letter. */
export interface Job {
  readonly queue: 'look' | 'send';
  readonly id: string;
  readonly at: Date;
}

const noted = new WeakMap<Tables, Job[]>();

/** Notes in a change what is to be looked at later. It is written down with the change. */
export function schedule(tables: Tables, queue: Job['queue'], id: string, at: Date): void {
  noted.get(tables)?.push({ queue, id, at });
}

/** Collects what a change notes from now on. */
export function collectJobs(tables: Tables): readonly Job[] {
  const jobs: Job[] = [];
  noted.set(tables, jobs);
  return jobs;
}
