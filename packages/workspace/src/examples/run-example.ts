import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.ts';

const program = fileURLToPath(new URL('./run-in-turn.ts', import.meta.url));

/** An app that waits to be stopped is told to after this many milliseconds. */
const appTime = 3_000;
/** Whatever still runs after this many milliseconds is ended. */
const limit = 20_000;

export interface RunOptions {
  /** The folder that `.` means in an example. */
  readonly cwd: string;
  /** Where an example may leave files. */
  readonly temporary: string;
}

/** What a process says of an example: what is wrong with it, if anything. */
interface Answer {
  readonly module: string;
  readonly fault?: string;
}

/** Runs examples. */
export interface ExampleRunner {
  /**
   * Undefined where an example ends well, else what it said. One that throws on purpose ends well
   * when it says so.
   */
  readonly run: (example: Example, module: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/**
 * Runs examples in processes that others have warmed up, since most of their time goes into loading
 * the same packages. One that leaves its process unfit leaves the next one a fresh process.
 */
export function exampleRunner({ cwd, temporary }: RunOptions): ExampleRunner {
  const idle: ChildProcess[] = [];
  const start = (): ChildProcess =>
    fork(program, {
      cwd,
      env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });

  const run = async (example: Example, module: string): Promise<string | undefined> => {
    // An app may fail after its example has ended, and goes on until it is stopped.
    const isApp = /\b(runApp|untilStopped)\(/.test(example.code);
    const child = (isApp ? undefined : idle.pop()) ?? start();
    let said = '';
    const hear = (words: Buffer) => {
      said += words;
    };
    child.stderr?.on('data', hear);
    child.send(module);
    const stop = isApp ? setTimeout(() => child.disconnect(), appTime) : undefined;
    const end = setTimeout(() => child.kill(), limit);
    const fault = await new Promise<string | undefined>((resolve) => {
      child.once('exit', (code, signal) =>
        resolve(code === 0 ? undefined : `It ended with ${code ?? signal}.`),
      );
      // Examples may say something themselves.
      child.on('message', (answer: Partial<Answer>) => {
        if (!isApp && answer.module === module) resolve(answer.fault);
      });
    });
    child.removeAllListeners('exit').removeAllListeners('message');
    clearTimeout(stop);
    clearTimeout(end);
    child.stderr?.off('data', hear);
    if (child.connected) idle.push(child);
    const thrown = /throw new \w+\(\s*'([^']*)'/.exec(example.code)?.[1];
    const words = `${fault ?? ''}\n${said}`;
    const isWell = thrown === undefined ? fault === undefined : words.includes(thrown);
    return isWell ? undefined : `${example.file}:${example.line} ${words}`;
  };
  const close = () => {
    for (const child of idle) child.disconnect();
  };
  return { run, close };
}
