import { basename, join, resolve } from 'node:path';
import { errorAt, type Problem } from '../compile/problem.ts';
import { type Holder, takeLock } from '../lock/take-lock.ts';
import { archiveFaults } from './faults.ts';

const lockFile = '.lock';

/**
 * Does something while nobody else changes the archive. Where somebody does, a Problem says who.
 * A lock whose process is gone from this machine is taken over.
 */
export async function withLock<T>(folder: string, action: () => Promise<T>): Promise<T | Problem> {
  const taken = await takeLock(join(folder, lockFile));
  if ('holder' in taken) return heldBy(taken.holder, basename(resolve(folder)));
  try {
    return await action();
  } finally {
    await taken.release();
  }
}

function heldBy(holder: Holder | undefined, name: string): Problem {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'it has not said who it is';
  const file = `${name}/${lockFile}`;
  return errorAt({ file, line: 1, column: 1 }, archiveFaults.locked(who, file));
}
