import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that says what it does, a line at a time. */
export interface StartedProcess {
  /** Its code, and the signal that ended it. */
  readonly ended: Promise<readonly unknown[]>;
  /** Ends it in the middle of whatever it does, and resolves when all of what it said is known. */
  readonly kill: () => Promise<void>;
}

/**
 * Starts a process and hears what it says.
 *
 * @param heard what to do with a line, by its first word
 */
export function startProcess(
  [file = '', ...args]: readonly string[],
  heard: Readonly<Record<string, (rest: string) => void>>,
): StartedProcess {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) heard[line.slice(0, 5)]?.(line.slice(6));
  });
  return {
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
