import type { PostgresOptions } from './start-postgres.ts';

/** What a server says when it can be asked. */
export const ready = 'database system is ready to accept connections';

/** How data is made: the same everywhere, and not waiting for the disk. */
export const initialise = (data: string, passwordFile: string): readonly string[] => [
  `--pgdata=${data}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--no-sync',
];

/** How a server is run: for this machine only, with all that it leaves in its own folder. */
export const serve = (
  data: string,
  port: number,
  { durable = false }: PostgresOptions,
): readonly string[] => [
  '-D',
  data,
  ...Object.entries({ ...settings, ...(durable ? {} : hasty), port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]),
];

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  dynamic_shared_memory_type: 'mmap',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** What was committed survives the end of the server, but not the end of the machine. */
const hasty = { fsync: 'off', full_page_writes: 'off' };
