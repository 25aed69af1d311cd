import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Holder, takeLock } from '../../lock/take-lock.ts';

/** Milliseconds between two looks at a lock that somebody else holds. */
const interval = 25;
/** How often it is looked at before the wait is given up: about a minute. */
const patience = 2_400;

/**
 * Waits until nobody else works in a folder, and keeps others out until the returned function is
 * called. A lock that a process left behind when it was killed is taken over.
 *
 * @param folder made if it is not there, and removed in the end if nothing else is in it
 * @param onWait told once when another process has to be waited for
 * @throws FolderBusy when the other process does not finish
 */
export async function lockFolder(
  folder: string,
  onWait: (holder: string) => void = () => undefined,
): Promise<() => Promise<void>> {
  const lock = join(folder, 'lock');
  let holder: Holder | undefined;
  for (let looks = 0; looks < patience; looks += 1) {
    await makeFolder(folder);
    const taken = await takeLock(lock);
    if ('release' in taken) return () => taken.release().then(() => removeIfEmpty(folder));
    holder = taken.holder;
    if (looks === 0) onWait(inWords(holder));
    await pause(interval);
  }
  throw new FolderBusy(lock, inWords(holder));
}

/** Another process works in the same folder and does not finish. */
export class FolderBusy extends Error {
  constructor(lock: string, holder: string) {
    super(
      `The process ${holder} is still writing to the same place. If none runs any more, delete ${lock}.`,
    );
  }
}

const inWords = (holder: Holder | undefined): string =>
  holder ? `${holder.pid} on ${holder.host}` : 'that has the lock';

/** Node says ENOENT where another process removes the folder while it is made: then there is none. */
const makeFolder = (folder: string): Promise<unknown> =>
  mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : Promise.reject(error),
  );

const removeIfEmpty = (folder: string): Promise<void> =>
  rmdir(folder).catch((error: NodeJS.ErrnoException) =>
    ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')
      ? undefined
      : Promise.reject(error),
  );
