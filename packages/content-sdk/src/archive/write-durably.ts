import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a file is written before it gets its name. One is enough: there is one writer at a time. */
const unfinished = '.unfinished';

/**
 * Puts a whole file into an archive or leaves the archive as it was: it is written beside, forced
 * to the disk, and then named. Whoever reads meets the old file or the new one, never a part.
 */
export async function writeDurably(
  folder: string,
  path: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const temporary = join(folder, unfinished);
  const target = join(folder, path);
  try {
    await writeAndSync(temporary, bytes);
    await mkdir(dirname(target), { recursive: true });
    await rename(temporary, target);
  } catch (error) {
    // What is left of it would keep a full disk full.
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function writeAndSync(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name outlives a power cut once its folder is on the disk. Not every system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
