import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The path of every file of an archive, sorted, with forward slashes. Names that begin with a dot
 * are passed over: they are a publish at work, or belong to git or an editor.
 */
export async function listFiles(folder: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : Promise.reject(error)),
  );
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? listFiles(folder, path) : [path];
      }),
  );
  return found.flat().sort();
}
