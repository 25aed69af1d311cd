import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createDatabase } from './create-database.ts';
import { type Answer, addressOf, type Command } from './keeper-messages.ts';

/** Which Postgres to start, and how. */
export interface PostgresOptions {
  /**
   * `machine`: the one that is installed; `embedded`: the one that npm brings. Unless told
   * otherwise the first that there is.
   */
  readonly programs?: 'machine' | 'embedded';
  /** Waits for the disk, as in production. Slower, and only a loss of power can tell. */
  readonly durable?: boolean;
}

/** A server of one's own. */
export interface Postgres {
  /** The address of its first database, with the password: `postgres://postgres:…@127.0.0.1:…/postgres`. */
  readonly url: string;
  /** A fresh, empty database, and its address. */
  readonly createDatabase: () => Promise<string>;
  /**
   * The database goes away in the middle of everything, as when its machine is switched off:
   * connections break, and what was committed is still there after `start`. Resolves when nothing
   * of it runs any more.
   */
  readonly crash: () => Promise<void>;
  /** The database comes back, with the same data at the same address. */
  readonly start: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL('./keeper.ts', import.meta.url));

/**
 * Starts a real Postgres on a free port of this machine, with data of its own. It ends with
 * `stop`, and also when this process ends in any other way.
 *
 * @throws Error that says what to install, where there is no Postgres
 * @example
 * ```ts
 * import { startPostgres } from '@calliope/workspace/postgres';
 * import { Client } from 'pg';
 *
 * const { createDatabase, stop } = await startPostgres();
 * const client = new Client({ connectionString: await createDatabase() });
 * await client.connect();
 * (await client.query('SELECT 1 + 1 AS sum')).rows;
 * // [{ sum: 2 }]
 * await client.end();
 * await stop();
 * ```
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  // Detached, so that what ends a whole group of processes leaves it time to clean up.
  const keeper = fork(program, [JSON.stringify(options)], {
    detached: true,
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = await answerOf(keeper);
  if ('fault' in answer) await ended(keeper);
  const url = addressOf(answer);
  return {
    url,
    createDatabase: () => createDatabase(url),
    crash: () => tell(keeper, 'crash'),
    start: () => tell(keeper, 'start'),
    stop: () => ended(keeper),
  };
}

async function tell(keeper: ChildProcess, command: Command): Promise<void> {
  if (!keeper.connected) throw new Error('This Postgres was stopped.');
  const answer = answerOf(keeper);
  keeper.send(command);
  addressOf(await answer);
}

/** What the keeper says next. It keeps this process alive only while it is asked something. */
function answerOf(keeper: ChildProcess): Promise<Answer> {
  keeper.ref();
  keeper.channel?.ref();
  return new Promise((resolve) => {
    // Nobody else sends messages here.
    const hear = (message: unknown) => settle(message as Answer);
    const gone = () => settle({ fault: 'The keeper of this Postgres has ended.' });
    const settle = (answer: Answer) => {
      keeper.off('message', hear).off('exit', gone);
      keeper.unref();
      keeper.channel?.unref();
      resolve(answer);
    };
    keeper.once('message', hear).once('exit', gone);
  });
}

async function ended(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  keeper.ref();
  const exit = once(keeper, 'exit');
  if (keeper.connected) keeper.disconnect();
  await exit;
}
