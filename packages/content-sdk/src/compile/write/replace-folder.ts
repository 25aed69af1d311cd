import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts a folder with exactly these files in the place of `target`. The files are written beside it
 * first, so a failure leaves what was there, and nothing that is no longer written stays behind.
 */
export async function replaceFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const final = resolve(target);
  await mkdir(dirname(final), { recursive: true });
  const fresh = await mkdtemp(join(dirname(final), '.calliope-'));
  try {
    for (const [path, content] of files) await writeInto(join(fresh, path), content);
    await swap(fresh, final);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function swap(fresh: string, final: string): Promise<void> {
  const old = `${fresh}-old`;
  const hadOld = await rename(final, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  );
  try {
    await rename(fresh, final);
  } catch (error) {
    if (hadOld) await rename(old, final);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
