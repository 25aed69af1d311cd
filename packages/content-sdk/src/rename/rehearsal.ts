import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../compile/read/list-files.ts';

/** Does something with a copy of a content folder, of which nothing is left afterwards. */
export async function inRehearsal<T>(
  folder: string,
  action: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'calliope-rehearsal-'));
  try {
    for (const { path } of listFiles(folder)) {
      await cp(join(folder, path), join(copy, path), { recursive: true });
    }
    return await action(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
