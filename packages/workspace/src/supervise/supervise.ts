import { styleText } from 'node:util';
import { stopReason } from './stop-reason.ts';
import { type Address, type App, runApps } from './supervisor.ts';

/** Runs apps, prints their addresses, and ends them all on any signal or when one of them ends. */
export async function supervise(apps: readonly App[], title: string): Promise<void> {
  const stopped = stopReason();
  const running = runApps(apps, process.env);
  running.addresses.then(
    (addresses) => print(title, addresses),
    () => undefined,
  );
  const failed = running.ended.then((name) => ({ name }));
  const outcome = await Promise.race([stopped, failed]);
  await running.stop();
  if (typeof outcome === 'object') {
    process.stderr.write(`The app "${outcome.name}" ended, so everything was stopped.\n`);
    process.exitCode = 1;
  }
  process.exit();
}

function print(title: string, addresses: readonly Address[]): void {
  const paint = (style: 'bold' | 'cyan' | 'dim', text: string) =>
    styleText(style, text, { stream: process.stdout });
  const width = Math.max(...addresses.map(({ label }) => label.length));
  const lines = addresses.map(
    ({ label, url }) => `  ${label.padEnd(width)}  ${paint('cyan', url)}`,
  );
  const end = paint('dim', 'Press Ctrl-C to stop.');
  process.stdout.write(`\n${paint('bold', title)}\n\n${lines.join('\n')}\n\n${end}\n`);
}
