import { StartFault } from './start-fault.ts';
import { stopSignal } from './stop-signal.ts';

/**
 * Runs an app's main function. An expected fault is printed as one line, anything else with its
 * stack; both end the process with code 1. A signal that comes while it starts is not lost.
 *
 * @example
 * ```ts
 * import { runApp, StartFault } from '@calliope/page-shell/host';
 *
 * await runApp(async () => {
 *   throw new StartFault('DATABASE_URL is not an address. Remove it to use a folder.');
 * });
 * ```
 */
export async function runApp(main: () => Promise<void>): Promise<void> {
  void stopSignal();
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StartFault ? error.message : error);
    process.exit(1);
  }
}
