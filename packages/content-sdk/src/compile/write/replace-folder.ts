import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts a folder with exactly these files in the place of `target`. The files are written beside it
 * first, so a failure leaves what was there, and nothing that is no longer written stays behind.
 *
 * @param marker a file that only such a folder has; a folder that has other files and not this one
 * was made by somebody else and is never replaced
 * @throws NotOurFolder when `target` was not written by this function
 */
export async function replaceFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  marker: string,
): Promise<void> {
  const final = resolve(target);
  await refuseOthers(final, marker);
  await mkdir(dirname(final), { recursive: true });
  const fresh = await mkdtemp(join(dirname(final), '.calliope-'));
  try {
    for (const [path, content] of files) await writeInto(join(fresh, path), content);
    await swap(fresh, final);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A folder that would be lost if it were replaced. */
export class NotOurFolder extends Error {
  constructor(folder: string) {
    super(
      `${folder} holds files that this command did not write, and would replace. Name a new folder.`,
    );
  }
}

async function refuseOthers(folder: string, marker: string): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : Promise.reject(error),
  );
  if (names.length > 0 && !names.includes(marker)) throw new NotOurFolder(folder);
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
