import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDurably } from '../archive/write-durably.ts';

/** What a file is before and after; undefined where there is none. */
export interface FileChange {
  readonly before: FileState | undefined;
  readonly after: FileState | undefined;
}

interface FileState {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Changes every file of a folder or none, and tells how to take that back. */
export async function changeFiles(
  folder: string,
  changes: readonly FileChange[],
): Promise<() => Promise<void>> {
  const begun: FileChange[] = [];
  const restore = async () => {
    const failures: unknown[] = [];
    for (const { before, after } of begun.toReversed()) {
      await put(folder, after, before).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  };
  try {
    for (const change of changes) {
      begun.push(change);
      await put(folder, change.before, change.after);
    }
  } catch (error) {
    await restore();
    throw error;
  }
  return restore;
}

/** Puts one state in the place of another, and takes a folder away that then holds nothing. */
async function put(
  folder: string,
  old: FileState | undefined,
  next: FileState | undefined,
): Promise<void> {
  if (next) await writeDurably(folder, next.path, next.bytes);
  if (!old || old.path === next?.path) return;
  await rm(join(folder, old.path), { force: true }).catch(unlessNoFolder);
  await rmdir(dirname(join(folder, old.path))).catch(() => undefined);
}

/** Where a folder of its path is a file, there was never a file to take away. */
function unlessNoFolder(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTDIR') throw error;
}
