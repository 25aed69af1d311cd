import { fileURLToPath } from 'node:url';
import { asJson } from './bench/report/as-json.ts';
import { thisMachine } from './bench/report/machine.ts';
import { paintFor } from './bench/report/paint.ts';
import { report } from './bench/report/report.ts';
import { verdictsOn } from './bench/report/verdicts.ts';
import { help } from './bench/run/help.ts';
import { readOptions } from './bench/run/options.ts';
import { runBenches } from './bench/run/run-benches.ts';
import { guardNode } from './node-guard.ts';

guardNode(process.versions.node);
// Whatever was started ends when this process exits, and a signal must lead to that.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
  process.once(signal, () => process.exit(128 + number));
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') end(2, `${options} See npm run bench -- --help.\n`);
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}
const root = fileURLToPath(new URL('../../../', import.meta.url));
const machine = thisMachine(root);
const results = await runBenches(root, options).catch((error: Error) =>
  end(1, `\n${error.message}\n`),
);
if (!results) process.exit(2);
process.stdout.write(
  options.json
    ? asJson(results, machine, options)
    : report(results, machine, options, paintFor(process.stdout)),
);
const missed = results.flatMap(verdictsOn).some(({ met }) => met === false);
if (options.strict && missed) process.exitCode = 1;

function end(code: number, sentence: string): never {
  process.stderr.write(sentence);
  process.exit(code);
}
