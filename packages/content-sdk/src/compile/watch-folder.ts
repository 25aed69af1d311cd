import { watch } from 'chokidar';

/** Editors write a file in several steps; they are over after this many milliseconds. */
const settled = 2;
const ignored = /[\\/](?:archive|dist|node_modules|\.[^\\/]*)(?:[\\/]|$)/;

/**
 * Calls `action` once, and again after files below a folder have changed, been replaced, come or
 * gone. Changes during an action lead to one more call after it; two actions never run at once.
 *
 * @param onError told when a later action fails; the watching goes on
 * @returns after the first call, a function that stops watching
 * @example
 * ```ts
 * import { watchFolder } from '@calliope/content-sdk/compile';
 *
 * const stop = await watchFolder('.', async () => console.log('Looking.'), console.error);
 * await stop();
 * ```
 */
export async function watchFolder(
  folder: string,
  action: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => ignored.test(path.slice(folder.length)),
  });
  watcher.on('error', onError);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(action).catch(onError);
    }, settled);
  });
  const stop = async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  // Nothing that is saved meanwhile is missed, since the folder is watched already.
  const first = running.then(action);
  running = first.catch(() => undefined);
  await first.catch((error: unknown) => stop().then(() => Promise.reject(error)));
  return stop;
}
