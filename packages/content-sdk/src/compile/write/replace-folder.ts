import { basename, dirname, join, resolve } from 'node:path';
import { lockFolder } from './lock-folder.ts';
import { refuseOthers } from './not-our-folder.ts';
import { StagedFolder } from './staged-folder.ts';

/** The folder beside a target in which what is meant for it is made ready. */
export const workplaceOf = (target: string): string =>
  join(dirname(resolve(target)), `.${basename(target)}.calliope`);

/**
 * Puts a folder with exactly these files in the place of `target`. A failure leaves what was
 * there, and nothing that is no longer written stays behind.
 *
 * @param marker a file that only such a folder has; a folder that has other files and not this one
 * was made by somebody else and is never replaced
 * @throws NotOurFolder when `target` was not written by this function
 */
export async function replaceFolder(
  target: string,
  files: ReadonlyMap<string, string>,
  marker: string,
): Promise<void> {
  refuseOthers(target, marker);
  const workplace = workplaceOf(target);
  const release = await lockFolder(workplace);
  const staged = new StagedFolder(resolve(target), workplace);
  try {
    for (const [path, content] of files) staged.write(path, content);
    staged.replace();
  } finally {
    staged.discard();
    await release();
  }
}
