import { cp, readFile, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Programs } from './find-programs.ts';

/**
 * The folder of `initdb` and `postgres`, for any user. What npm brings is copied first: the clone
 * may stand where only its owner can read, and its libraries lack the names under which they are
 * looked for, which an install script would add.
 */
export async function programsWithinReach(programs: Programs, folder: string): Promise<string> {
  if (programs.kind === 'machine') return programs.folder;
  const copy = join(folder, 'programs');
  await cp(programs.folder, copy, {
    recursive: true,
    filter: (path) => !path.endsWith('.a') && !path.endsWith(join('native', 'include')),
  });
  for (const { source, target } of await otherNames(programs.folder)) {
    const link = join(copy, '..', target.replace(/^native/, 'programs'));
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
  return join(copy, 'bin');
}

interface Name {
  readonly source: string;
  readonly target: string;
}

/** Each stands beside its source: `native/lib/libpq.so.5` beside `native/lib/libpq.so.5.18`. */
async function otherNames(native: string): Promise<readonly Name[]> {
  // The package writes this file for its own install script.
  return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as readonly Name[];
}
