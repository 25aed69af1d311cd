import { duration } from '../report/numbers.ts';
import { showProgress } from '../report/progress.ts';
import { quickLook } from '../report/report.ts';
import { findBenches, loadBench } from './find-benches.ts';
import { installPeers } from './install-peers.ts';
import type { Options } from './options.ts';
import { type Results, resultsOf } from './results.ts';
import { runRows } from './run-rows.ts';
import { needsPeers, type Selected, selectRows } from './select-rows.ts';

/** Runs what was asked for, one bench after another. Undefined where it says what is missing. */
export async function runBenches(
  root: string,
  options: Options,
): Promise<readonly Results[] | undefined> {
  const selected = await select(root, options);
  const rows = selected.flatMap((one) => one.rows);
  if (rows.length === 0) return say('Nothing is called so. See npm run bench -- --help.');
  if (!selected.filter(needsPeers).every(installPeers)) return say('The peers are not installed.');
  if (options.quick) say(quickLook(options.runs));
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0) * options.runs;
  say(
    `${plural(rows.length, 'row')}, ${plural(options.runs, 'run')} of each: about ${duration(seconds)}. Leave the machine alone meanwhile.`,
  );
  const progress = showProgress(process.stderr, rows, options.runs, process.env);
  const results: Results[] = [];
  for (const one of selected) {
    results.push(resultsOf(one, await runRows(one.rows, options.runs, progress)));
  }
  progress.clear();
  return results;
}

async function select(root: string, options: Options): Promise<readonly Selected[]> {
  const benches = await Promise.all(
    findBenches(root).map(async (found) => selectRows(found, await loadBench(found), options)),
  );
  return benches.filter(({ rows }) => rows.length > 0);
}

const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

function say(sentence: string): undefined {
  process.stderr.write(`${sentence}\n`);
}
