import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Sample } from '../bench.ts';
import { endWithUs } from '../run/end-with-us.ts';
import { removeWithUs } from '../run/remove-with-us.ts';
import { type Command, environment } from './command.ts';
import { readUsage } from './read-usage.ts';

// The kernel adds the exact processor time of every process that was waited for to its parent,
// whatever it was written in and however many threads it had. Node cannot ask for that sum (and
// /proc shows it in ticks of 10 ms), but bash can: its `time` prints getrusage(RUSAGE_CHILDREN)
// in milliseconds, on Linux and on macOS. report-usage.cjs adds what is missing there: peak
// memory, and children that outlive their parent.
const timed = `TIMEFORMAT='%R %U %S'; { time "$@" 2>&3 3>&-; } 3>&2 2>"$CALLIOPE_BENCH_USAGE/times"`;

/** Runs a command to its end and gives what it cost. Throws with its last words where it fails. */
export async function runProcess(command: Command): Promise<Sample> {
  const usage = await mkdtemp(join(tmpdir(), 'calliope-usage-'));
  const remove = removeWithUs(usage);
  try {
    const { wall, cpu } = await time(command, usage);
    const { peak, unwaited } = await readUsage(usage);
    return { wall, cpu: cpu + unwaited, ...(peak === undefined ? {} : { peak }) };
  } finally {
    remove();
  }
}

async function time({ command, cwd, env }: Command, usage: string): Promise<Timed> {
  const child = spawn('bash', ['-c', timed, 'bash', ...command], {
    cwd,
    env: environment(env, usage),
    // A group of its own, so that everything in it can be ended.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = endWithUs(child);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    }),
  ]);
  forget();
  if (code !== 0) throw new Error(lastWords(command, code, stderr || stdout));
  return timesIn(await readFile(join(usage, 'times'), 'utf8'));
}

interface Timed {
  readonly wall: number;
  readonly cpu: number;
}

function timesIn(report: string): Timed {
  // Some locales write a comma.
  const [wall = 0, user = 0, system = 0] = report
    .trim()
    .replaceAll(',', '.')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system };
}

const lastWords = (command: readonly string[], code: number | null, said: string): string =>
  `${command.join(' ')} ended with ${code ?? 'a signal'}:\n${said.split('\n').slice(-40).join('\n')}`;
