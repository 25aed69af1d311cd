import { stopSignal } from './stop-signal.ts';

/**
 * Keeps an app running until it is told to stop, then closes it and ends the process with code 0
 * within two seconds, whatever still hangs.
 *
 * On its own, an app stops at SIGTERM, SIGINT and SIGHUP; a second signal ends it at once. Forked
 * by a supervisor, it leaves Ctrl-C and a closed terminal to that and stops when the supervisor
 * disconnects or is gone, so that no app is left behind.
 *
 * @param close what to close first: the server, then the database
 * @example
 * ```ts
 * import { listen, untilStopped } from '@calliope/page-shell/host';
 *
 * const { close } = await listen({
 *   fetch: () => new Response('Good morning'),
 *   port: 0,
 *   variable: 'WEB_PORT',
 * });
 * await untilStopped(close);
 * ```
 */
export async function untilStopped(close: () => Promise<void>): Promise<never> {
  await stopSignal();
  await close().catch(report);
  process.exit();
}

function report(error: unknown): void {
  console.error(error);
  process.exitCode = 1;
}
