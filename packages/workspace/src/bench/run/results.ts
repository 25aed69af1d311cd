import type { Bench, Sample } from '../bench.ts';
import { type Cost, costOf } from '../measure/spread.ts';
import type { RunRow } from './run-rows.ts';
import type { Selected } from './select-rows.ts';

/** A row with what it cost, and how many times as much as ours in the same group. */
export interface Result {
  readonly group: string;
  readonly side: string;
  readonly does: string;
  readonly samples: readonly Sample[];
  readonly cost: Cost;
  /** By processor time, or by wall time where no processor time is measured; undefined without ours. */
  readonly ratio: number | undefined;
}

/** What a bench found. */
export interface Results {
  readonly workspace: string;
  readonly bench: Bench;
  readonly results: readonly Result[];
}

/** Sums up the runs of a bench: groups in their order, and within a group sides in theirs. */
export function resultsOf({ workspace, bench }: Selected, runs: readonly RunRow[]): Results {
  const [ours] = bench.sides;
  const costs = runs.map(({ row, samples }) => ({ row, samples, cost: costOf(samples) }));
  const results = costs.map(({ row: { group, side, does }, samples, cost }) => {
    const base = costs.find(({ row }) => row.group === group && row.side === ours.name)?.cost;
    return { group, side, does, samples, cost, ratio: base && ratioOf(cost, base) };
  });
  return { workspace, bench, results };
}

function ratioOf(cost: Cost, base: Cost): number | undefined {
  if (cost.cpu && base.cpu) return cost.cpu.median / base.cpu.median;
  return cost.wall && base.wall && cost.wall.median / base.wall.median;
}

/** What one side found in one group; undefined where it was not measured. */
export const resultOf = (
  results: readonly Result[],
  group: string,
  side: string,
): Result | undefined => results.find((one) => one.group === group && one.side === side);
