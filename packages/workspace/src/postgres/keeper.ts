// The process between a test and its server. The server is its child, so it can end the server and
// remove its data when the test has ended in whatever way, and nothing else would.
import { openCluster } from './cluster.ts';
import type { Answer, Command } from './keeper-messages.ts';
import type { PostgresOptions } from './start-postgres.ts';

// Written by `startPostgres`.
const options = JSON.parse(process.argv[2] ?? '{}') as PostgresOptions;

try {
  const cluster = openCluster(options);
  const end = () => void cluster.close().finally(() => process.exit());
  process.once('disconnect', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  process.on('message', (command: Command) => answer(cluster[command]()));
  answer(cluster.create());
} catch (error) {
  answer(Promise.reject(error));
}

function answer(done: Promise<string>): void {
  done.then(
    (url) => send({ url }),
    (error: unknown) => send({ fault: error instanceof Error ? error.message : String(error) }),
  );
}

function send(message: Answer): void {
  // A test that has just gone is noticed by `disconnect`.
  if (process.connected) process.send?.(message, () => undefined);
}
