import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** A program that was started, with all the processes that it starts itself. */
export interface RunningProgram {
  /** Resolves when it and everything that it started has ended. */
  readonly ended: Promise<number | null>;
  /** The last of what it said. */
  readonly words: () => string;
  /** Whether it says this before it ends. */
  readonly says: (text: string) => Promise<boolean>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Starts a program in a folder, as a user that may be another than the one of this process. */
export function startProgram(
  file: string,
  args: readonly string[],
  { user, cwd }: { readonly user: ServerUser | undefined; readonly cwd: string },
): RunningProgram {
  // Nothing of this process's own settings for Postgres gets through.
  const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
  const child = spawn(file, args, { ...user, cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const listeners = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-kept);
    for (const listener of listeners) listener();
  });
  // All that it starts writes to the same pipe, which closes when the last of them has ended.
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', ({ message }) => {
      said += message;
      resolve(null);
    });
  });
  const says = (text: string) =>
    new Promise<boolean>((resolve) => {
      const look = () => said.includes(text) && resolve(true);
      listeners.add(look);
      look();
      void ended.then(() => resolve(false)).finally(() => listeners.delete(look));
    });
  return { ended, words: () => said.trim(), says, kill: (signal) => child.kill(signal) };
}

const kept = 20_000;
