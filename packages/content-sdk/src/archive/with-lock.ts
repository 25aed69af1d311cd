import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { errorAt, type Problem } from '../compile/problem.ts';
import { archiveFaults } from './faults.ts';

const lockFile = '.lock';

/** Who holds a lock: the process, its machine, and a name that no other lock has. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly name: string;
}

/**
 * Does something while nobody else changes the archive. Where somebody does, a Problem says who.
 * A lock whose process is gone from this machine is taken over.
 */
export async function withLock<T>(folder: string, action: () => Promise<T>): Promise<T | Problem> {
  const lock = join(folder, lockFile);
  const over = (await take(lock)) ? undefined : await takeOver(lock);
  if (over === 'held') return heldBy(await holderOf(lock), basename(resolve(folder)));
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
    if (over) await rm(over, { force: true });
  }
}

/** Takes a lock that nobody holds. */
async function take(lock: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), name: randomUUID() };
  return create(lock, JSON.stringify(holder));
}

/**
 * Takes over the lock of a process that is gone. Of several that try, the one that creates a mark
 * with the old lock's own name may remove it, and only as long as it is still that one.
 *
 * @returns the mark, to be removed at the end; or that the lock is held
 */
async function takeOver(lock: string): Promise<string> {
  const old = await holderOf(lock);
  if (!old || old.host !== hostname() || isAlive(old.pid)) return 'held';
  const mark = `${lock}-${old.name}`;
  if (!(await create(mark, ''))) return 'held';
  if ((await holderOf(lock))?.name === old.name) await rm(lock, { force: true });
  if (await take(lock)) return mark;
  await rm(mark, { force: true });
  return 'held';
}

const create = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : Promise.reject(error)),
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

function heldBy(holder: Holder | undefined, name: string): Problem {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'it has not said who it is';
  const file = `${name}/${lockFile}`;
  return errorAt({ file, line: 1, column: 1 }, archiveFaults.locked(who, file));
}
