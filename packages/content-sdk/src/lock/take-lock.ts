import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a lock: the process, its machine, and a name that no other lock has. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly name: string;
}

/** A lock that is ours until it is released, or who holds it; undefined where that is not written. */
export type Taken =
  | { readonly release: () => Promise<void> }
  | { readonly holder: Holder | undefined };

/** Takes a lock that nobody holds, or that a process of this machine left when it was killed. */
export async function takeLock(lock: string): Promise<Taken> {
  if (await take(lock)) return { release: () => rm(lock, { force: true }) };
  const mark = await takeOver(lock);
  if (mark === undefined) return { holder: await holderOf(lock) };
  return {
    release: async () => {
      await rm(lock, { force: true });
      await rm(mark, { force: true });
    },
  };
}

async function take(lock: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), name: randomUUID() };
  return create(lock, JSON.stringify(holder));
}

/**
 * Takes over the lock of a process that is gone. Of several that try, the one that creates a mark
 * with the old lock's own name may remove it, and only as long as it is still that one.
 *
 * @returns the mark, to be removed at the end; undefined where the lock is held
 */
async function takeOver(lock: string): Promise<string | undefined> {
  const old = await holderOf(lock);
  if (!old || old.host !== hostname() || isAlive(old.pid)) return undefined;
  const mark = `${lock}-${old.name}`;
  if (!(await create(mark, ''))) return undefined;
  if ((await holderOf(lock))?.name === old.name) await rm(lock, { force: true });
  if (await take(lock)) return mark;
  await rm(mark, { force: true });
  return undefined;
}

/** Whether a file could be created: not where there is one, or no folder for it any more. */
const create = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) =>
      error.code === 'EEXIST' || error.code === 'ENOENT' ? false : Promise.reject(error),
  );

async function holderOf(lock: string): Promise<Holder | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  const [, pid, host, name] =
    /^\{"pid":(\d+),"host":"([^"]*)","name":"([0-9a-f-]+)"\}$/.exec(text) ?? [];
  return host !== undefined && name !== undefined ? { pid: Number(pid), host, name } : undefined;
}

/** Signal 0 asks whether a process is there; one of another user is, though it may not be asked. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
