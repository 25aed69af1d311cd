import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

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
): Promise<() => void> {
  const lock = join(folder, 'lock');
  for (let looks = 0; looks < patience; looks += 1) {
    if (take(folder, lock)) return () => release(folder, lock);
    const holder = holderOf(lock);
    if (holder !== undefined && isGone(holder)) {
      discard(lock, `${lock}.${process.pid}`);
      continue;
    }
    if (looks === 0) onWait(holder ?? '');
    await pause(interval);
  }
  throw new FolderBusy(lock, holderOf(lock));
}

/** Another process works in the same folder and does not finish. */
export class FolderBusy extends Error {
  constructor(lock: string, holder: string | undefined) {
    const who = holder ? `The process ${holder}` : 'Another process';
    super(`${who} is still writing to the same place. If none runs any more, delete ${lock}.`);
  }
}

const self = (): string => `${process.pid} on ${hostname()}`;

function take(folder: string, lock: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(lock, self(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  }
}

function release(folder: string, lock: string): void {
  rmSync(lock, { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

/** Who holds a lock; undefined where it is free by now, or not yet written. */
function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine has ended. Of another machine nobody can know here. */
function isGone(holder: string): boolean {
  const [pid, host] = holder.split(' on ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** Of several processes that see the same left lock, one alone can rename it. */
function discard(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
