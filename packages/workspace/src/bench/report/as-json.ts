import type { Options } from '../run/options.ts';
import type { Results } from '../run/results.ts';
import type { Machine } from './machine.ts';
import { verdictsOn } from './verdicts.ts';

/** Everything that was found, with every run, for machines. */
export const asJson = (
  all: readonly Results[],
  machine: Machine,
  { runs, quick }: Options,
): string => {
  const benches = all.map((found) => ({
    workspace: found.workspace,
    title: found.bench.title,
    sides: found.bench.sides,
    results: found.results,
    ...(found.bench.tally && { tally: found.bench.tally() }),
    targets: verdictsOn(found),
  }));
  return `${JSON.stringify({ machine, runs, quick, benches }, null, 2)}\n`;
};
