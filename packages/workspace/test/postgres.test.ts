import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findPrograms } from '../src/postgres/find-programs.ts';
import { type Postgres, startPostgres } from '../src/postgres/index.ts';

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // A connection that breaks says so here as well as to who waits for an answer.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = await connected(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The folder of a server's data. */
async function dataOf(url: string): Promise<string> {
  const client = await connected(url);
  const { rows: found } = await client.query<{ data_directory: string }>('SHOW data_directory');
  await client.end();
  return found[0]?.data_directory ?? '';
}

const kinds = ['machine', 'embedded'] as const;
const present = (kind: (typeof kinds)[number]): boolean => {
  try {
    return findPrograms(kind).kind === kind;
  } catch {
    return false;
  }
};

describe.each(kinds)('the Postgres of the %s', (programs) => {
  // A machine may have none, but npm brings one wherever these tests are run.
  const given = test.skipIf(programs === 'machine' && !present(programs));
  let server: Postgres;

  beforeAll(async () => {
    if (programs === 'embedded' || present(programs)) server = await startPostgres({ programs });
  });
  afterAll(() => server?.stop());

  given('gives every test a database of its own', async () => {
    const [one, other] = await Promise.all([server.createDatabase(), server.createDatabase()]);
    await rows(one, 'CREATE TABLE enrolment (id int)');
    expect(await rows(one, 'SELECT * FROM enrolment')).toEqual([]);
    await expect(rows(other, 'SELECT * FROM enrolment')).rejects.toThrow('does not exist');
  });

  given('is reached with its password only', async () => {
    const stranger = Object.assign(new URL(server.url), { password: 'guessed' }).href;
    await expect(rows(stranger, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  given('goes away in the middle of a statement, and comes back with what it had', async () => {
    const url = await server.createDatabase();
    await rows(url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
    const client = await connected(url);
    await client.query('BEGIN');
    await client.query('INSERT INTO kept VALUES (2)');
    const waiting = expect(client.query('SELECT pg_sleep(60)')).rejects.toThrow();
    await server.crash();
    await waiting;
    await expect(rows(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    await server.start();
    expect(await rows(url, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  given('is the same after a start that was not needed', async () => {
    await server.start();
    expect(await rows(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a Postgres', () => {
  test('takes its data along when it is stopped, also twice', async () => {
    const { url, stop, start } = await startPostgres();
    const data = await dataOf(url);
    expect(existsSync(dirname(data))).toBe(true);
    await stop();
    await stop();
    expect(existsSync(dirname(data))).toBe(false);
    await expect(rows(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    await expect(start()).rejects.toThrow('This Postgres was stopped.');
  });

  test.each([
    [false, 'off'],
    [true, 'on'],
  ])('that is durable: %s has fsync %s', async (durable, fsync) => {
    const { url, stop } = await startPostgres({ durable });
    expect(await rows(url, 'SHOW fsync')).toEqual([{ fsync }]);
    await stop();
  });

  test('that is nowhere says what to install', () => {
    expect(() => findPrograms('machine', [])).toThrow(/Install one \(Debian: apt install/);
    expect(findPrograms(undefined, []).kind).toBe('embedded');
  });
});

describe('nothing is left', () => {
  const program = fileURLToPath(new URL('./uses-postgres.ts', import.meta.url));

  async function started(...args: string[]) {
    const child = fork(program, args, { execArgv: [] });
    // The program sends nothing else.
    const [url] = (await once(child, 'message')) as [string];
    return { child, url };
  }

  const killed = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  const gone = (pid: number, data: string) =>
    vi.waitFor(
      () => {
        expect(() => process.kill(pid, 0)).toThrow('ESRCH');
        expect(existsSync(dirname(data))).toBe(false);
      },
      { timeout: 10_000, interval: 50 },
    );

  test('when the process that started it is killed', async () => {
    const { child, url } = await started();
    const data = await dataOf(url);
    const pid = Number.parseInt(await readFile(join(data, 'postmaster.pid'), 'utf8'), 10);
    expect(process.kill(pid, 0)).toBe(true);
    await killed(child);
    await gone(pid, data);
  });

  test('when that process ends without a word', async () => {
    const { child, url } = await started('end');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await vi.waitFor(() => expect(rows(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED'), {
      timeout: 10_000,
    });
  });
});
