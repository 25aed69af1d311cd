import { resolve } from 'node:path';
import { refusal } from './refuse.ts';

/** Runs an action, and again after every save, until the process is stopped. */
export async function watchAndRepeat(
  folder: string,
  action: () => Promise<unknown>,
): Promise<void> {
  // Loaded here, since most calls watch nothing.
  const { watchFolder } = await import('../compile/watch-folder.ts');
  let isFirst = true;
  const run = async () => {
    if (!isFirst) process.stderr.write('Saved.\n');
    isFirst = false;
    await action();
  };
  await watchFolder(resolve(folder), run, explain);
  process.stderr.write(`Watching ${resolve(folder)}. Press Ctrl-C to stop.\n`);
}

/** What stands in the way of one run, such as a full disk, may be gone at the next save. */
function explain(error: unknown): void {
  const { message } = refusal(error) ?? {};
  if (message === undefined) throw error;
  process.stderr.write(`${message}\n`);
}
