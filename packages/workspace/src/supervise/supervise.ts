import { printAddresses } from './print-addresses.ts';
import { stopReason } from './stop-reason.ts';
import { type App, type Running, runApps } from './supervisor.ts';

/** What makes apps start anew while they run. */
export interface Rebuild {
  /** Resolves at the next change of what the apps are built from. */
  readonly changed: () => Promise<void>;
  /** Builds, and says whether it worked. Ends early when the signal fires. */
  readonly build: (signal: AbortSignal) => Promise<boolean>;
}

/**
 * Runs apps, prints their addresses, and ends them all on any signal or when one of them ends.
 * With `rebuild` they start anew after each change that builds; one that does not leaves them.
 */
export async function supervise(
  apps: readonly App[],
  title: string,
  rebuild?: Rebuild,
): Promise<void> {
  const stopping = new AbortController();
  const stopped = stopReason().then(() => {
    stopping.abort();
    return 'stopped' as const;
  });
  let running = started(apps, title);
  let change = rebuild?.changed();
  for (;;) {
    const ended = running.ended.then((name) => ({ name }));
    const changed = change ? [change.then(() => 'changed' as const)] : [];
    const outcome = await Promise.race([stopped, ended, ...changed]);
    if (outcome !== 'changed')
      return end(running, outcome === 'stopped' ? undefined : outcome.name);
    // Whatever is saved during the build counts for the next one.
    change = rebuild?.changed();
    if (!(await rebuild?.build(stopping.signal))) continue;
    await running.stop();
    running = started(apps, title);
  }
}

function started(apps: readonly App[], title: string): Running {
  const running = runApps(apps, process.env);
  running.addresses.then(
    (addresses) => printAddresses(title, addresses),
    () => undefined,
  );
  return running;
}

async function end(running: Running, failed: string | undefined): Promise<never> {
  await running.stop();
  if (failed !== undefined) {
    process.stderr.write(`The app "${failed}" ended, so everything was stopped.\n`);
  }
  process.exit(failed === undefined ? 0 : 1);
}
