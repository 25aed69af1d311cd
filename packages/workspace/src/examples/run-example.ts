import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.ts';

const shows = fileURLToPath(new URL('./shows.ts', import.meta.url));

/** An app that waits to be stopped is told to after this many milliseconds. */
const appTime = 3_000;
/** Whatever still runs after this many milliseconds is ended. */
const limit = 20_000;

export interface RunOptions {
  readonly module: string;
  /** The folder that `.` means in an example. */
  readonly cwd: string;
  /** Where an example may leave files. */
  readonly temporary: string;
}

/**
 * Runs an example in a process of its own. Undefined where it ends well, else what it said. One
 * that throws on purpose ends well when it says so.
 */
export async function runExample(
  example: Example,
  { module, cwd, temporary }: RunOptions,
): Promise<string | undefined> {
  const child = fork(module, {
    cwd,
    execArgv: ['--import', shows],
    env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = setTimeout(() => child.connected && child.disconnect(), appTime);
  const end = setTimeout(() => child.kill(), limit);
  // A child that was disconnected never says "close", so its end and its words are awaited apart.
  const [[code, signal], said] = await Promise.all([once(child, 'exit'), wordsOf(child)]);
  clearTimeout(stop);
  clearTimeout(end);
  const thrown = /throw new \w+\(\s*'([^']*)'/.exec(example.code)?.[1];
  if (thrown !== undefined && code === 1 && said.includes(thrown)) return undefined;
  if (thrown === undefined && code === 0) return undefined;
  return `${example.file}:${example.line} ended with ${code ?? signal}.\n${said}`;
}

const wordsOf = async ({ stderr }: ChildProcess): Promise<string> => (stderr ? text(stderr) : '');
