import { writeFileSync } from 'node:fs';
import { runBatch } from './run-batch.ts';

/** A batch to run; with a file, each number is written to it first, for whoever outlives this. */
export interface Batch {
  readonly seed: number;
  readonly count: number;
  readonly log?: string;
}

// A process of its own: a parser in native code can only be stopped from outside.
process.on('message', async ({ seed, count, log }: Batch) => {
  const before = log ? (index: number) => writeFileSync(log, String(index)) : undefined;
  process.send?.(await runBatch(seed, count, before));
});
process.on('disconnect', () => process.exit());
