import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from '../run/end-with-us.ts';
import { type Command, environment } from './command.ts';

/** A command that goes on until it is stopped. */
export interface Watching {
  /** What it has said so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a command that watches, and waits for it to say so. Undefined where it has no such option. */
export async function startWatching(
  { command: [program, ...args], cwd, env }: Command,
  ready: RegExp,
): Promise<Watching | undefined> {
  const child = spawn(program, args, {
    cwd,
    env: environment(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = endWithUs(child);
  const closed = once(child, 'close');
  let said = '';
  const isReady = new Promise<true>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (ready.test(said)) resolve(true);
      });
    }
  });
  if ((await Promise.race([isReady, closed.then(() => false)])) === false) {
    end();
    if (/unknown option/i.test(said)) return undefined;
    throw new Error(`${program} ${args.join(' ')} ended before it watched:\n${said.slice(-2000)}`);
  }
  return {
    said: () => said,
    async stop() {
      end();
      await closed;
    },
  };
}
