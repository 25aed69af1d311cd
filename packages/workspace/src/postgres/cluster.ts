import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPrograms } from './find-programs.ts';
import { freePort } from './free-port.ts';
import type { Command } from './keeper-messages.ts';
import { programsWithinReach } from './programs-within-reach.ts';
import { type RunningProgram, startProgram } from './running-program.ts';
import { serverFolder } from './server-folder.ts';
import { initialise, ready, serve } from './server-settings.ts';
import { serverUser } from './server-user.ts';
import type { PostgresOptions } from './start-postgres.ts';

/** A folder of data and the server on it. Commands give the server's address. */
export interface Cluster extends Readonly<Record<Command | 'create', () => Promise<string>>> {
  /** Ends whatever runs, lets nothing start any more, and removes the data. */
  readonly close: () => Promise<void>;
}

/** A cluster in a temporary folder. It has no data before it is created. */
export function openCluster(options: PostgresOptions): Cluster {
  const user = serverUser();
  const folder = serverFolder(user);
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  let bin = '';
  let port = 0;
  let running: RunningProgram | undefined;
  let state: 'making' | 'made' | 'crashed' | 'closed' = 'making';
  let making: Promise<unknown> = Promise.resolve();

  const url = () => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

  const run = (name: string, args: readonly string[]): RunningProgram => {
    if (state === 'closed') throw new Error('This Postgres was stopped.');
    const program = startProgram(join(bin, name), args, { user, cwd: folder });
    running = program;
    void program.ended.then(() => {
      if (running === program) running = undefined;
    });
    return program;
  };

  const makeData = async (): Promise<void> => {
    bin = await programsWithinReach(findPrograms(options.programs), folder);
    const file = join(folder, 'password');
    await writeFile(file, password);
    const program = run('initdb', initialise(data, file));
    const code = await program.ended;
    if (code !== 0) throw new Error(`initdb made no data. It said:\n${program.words()}`);
  };

  const start = async (): Promise<string> => {
    if (running) return url();
    const server = run('postgres', serve(data, port, options));
    if (!(await server.says(ready))) throw new Error(`Postgres said:\n${server.words()}`);
    state = 'made';
    return url();
  };

  return {
    start,
    create: async () => {
      making = makeData();
      await making;
      return onFreePort(async (free) => {
        port = free;
        return start();
      });
    },
    crash: async () => {
      state = 'crashed';
      running?.kill('SIGKILL');
      await running?.ended;
      return url();
    },
    close: async () => {
      // A killed server leaves a piece of the system's memory, which only its successor gives back.
      if (state === 'crashed') await start().catch(() => undefined);
      state = 'closed';
      running?.kill('SIGQUIT');
      await Promise.allSettled([running?.ended, making]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Tries again where another process took the port in between. */
async function onFreePort(start: (port: number) => Promise<string>, tries = 5): Promise<string> {
  try {
    return await start(await freePort());
  } catch (error) {
    const taken = error instanceof Error && error.message.includes('could not bind');
    if (!taken || tries === 1) throw error;
    return onFreePort(start, tries - 1);
  }
}
