import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Sample } from '../bench.ts';
import type { Progress } from '../report/progress.ts';
import { removeWithUs } from './remove-with-us.ts';

/** A row and its runs; none where the side cannot do it yet. */
export interface RunRow {
  readonly row: Row;
  readonly samples: readonly Sample[];
}

/**
 * Runs every row so many times, one run after another. The rows of a stage take turns within a
 * round, so that a machine that slows down or warms up does so for all of them.
 */
export async function runRows(
  rows: readonly Row[],
  runs: number,
  progress: Progress,
): Promise<readonly RunRow[]> {
  const done: RunRow[] = [];
  for (const stage of Map.groupBy(rows, (row) => row.stage).values()) {
    done.push(...(await runStage(stage, runs, progress)));
  }
  return done;
}

async function runStage(
  rows: readonly Row[],
  runs: number,
  progress: Progress,
): Promise<readonly RunRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-bench-'));
  const remove = removeWithUs(folder);
  const measured = rows.map((row) => ({ row, samples: [] as Sample[] }));
  try {
    for (let run = 1; run <= runs; run++) {
      for (const { row, samples } of measured) {
        progress.begins(row, run, runs);
        await row.prepare?.(folder);
        const sample = await row.run(folder);
        if (sample) samples.push(sample);
        progress.ends(sample);
      }
    }
  } finally {
    for (const { row } of measured) await row.close?.();
    remove();
  }
  return measured;
}
