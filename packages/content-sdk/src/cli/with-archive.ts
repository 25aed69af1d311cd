import { join } from 'node:path';
import { verifyArchive } from '../archive/verify-archive.ts';
import type { Compiled } from '../compile/compile.ts';
import { sortProblems } from '../compile/problem.ts';

/** What was found in a folder's content, and in its archive where there is one. */
export async function withArchive(folder: string, compiled: Compiled): Promise<Compiled> {
  const archived = await verifyArchive(join(folder, 'archive'));
  return {
    library: archived.length > 0 ? undefined : compiled.library,
    problems: sortProblems([...compiled.problems, ...archived]),
  };
}
