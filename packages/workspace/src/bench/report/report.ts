import type { Options } from '../run/options.ts';
import type { Results } from '../run/results.ts';
import { growthLines } from './growth-lines.ts';
import type { Machine } from './machine.ts';
import type { Paint } from './paint.ts';
import { resultTable } from './result-table.ts';
import { sideLines } from './side-lines.ts';
import { tallyLines } from './tally-lines.ts';
import { verdictLines } from './verdict-lines.ts';
import { verdictsOn } from './verdicts.ts';

/** Everything that was found, in words and in one table for each bench. */
export function report(
  all: readonly Results[],
  machine: Machine,
  options: Options,
  paint: Paint,
): string {
  const parts = [machineLines(machine), method(options), ...all.map((one) => reportOn(one, paint))];
  const loud = options.quick ? [paint.bad(quickLook(options.runs))] : [];
  return `${[...loud, ...parts, ...loud].join('\n\n')}\n`;
}

/** What a quick look says before and after. */
export const quickLook = (runs: number): string =>
  `A QUICK LOOK: ${runs === 1 ? 'one run' : `${runs} runs`} of each row. These are no figures to quote.`;

const machineLines = ({ processor, cores, memory, system, node, load, commit }: Machine): string =>
  [
    `${processor}, ${cores} cores, ${memory.toFixed(1)} GB, ${system}`,
    `Node ${node}; Calliope at ${commit}; load ${load.toFixed(2)} at the start${
      load > cores / 2 ? ': OTHERS WERE AT WORK, so times are too long' : ''
    }`,
  ].join('\n');

const method = ({ runs }: Options): string =>
  `${runs === 1 ? 'One run' : `Medians of ${runs} runs`}; the sides take turns. CPU is user and system time of the whole process tree,
the start of Node included; peak is the most memory that any one of its processes held, in 10⁶ bytes.
CPU ÷ ours compares wall time where no CPU is measured.`;

function reportOn(results: Results, paint: Paint): string {
  const { bench, workspace } = results;
  const taking = bench.sides.filter(({ name }) =>
    results.results.some(({ side }) => side === name),
  );
  const verdicts = verdictsOn(results);
  return [
    paint.bold(`${bench.title} (${workspace})`),
    sideLines(taking, paint),
    resultTable(results.results, paint),
    growthLines(results, paint),
    tallyLines(bench.tally?.(), paint),
    verdicts.length > 0 ? `${paint.bold('Targets')}\n${verdictLines(verdicts, paint)}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}
