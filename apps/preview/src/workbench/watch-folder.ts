import { watch } from 'node:fs';

/** Editors write a file in several steps; they are over after this many milliseconds. */
const settled = 15;
const ignored = /(?:^|[\\/])(?:dist|node_modules|\.[^\\/]*)(?:[\\/]|$)/;

/**
 * Calls `action` after files below a folder have changed. Changes during an action lead to one
 * more call after it; two actions never run at once.
 *
 * @returns a function that stops watching
 */
export function watchFolder(folder: string, action: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name !== null && ignored.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(action).catch((error: unknown) => console.error(error));
    }, settled);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
