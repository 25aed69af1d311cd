import { join } from 'node:path';
import { verifyArchive } from '../archive/verify-archive.ts';
import { verifyMoves } from '../archive/verify-moves.ts';
import type { Checked } from '../compile/check.ts';
import { sortProblems } from '../compile/problem.ts';
import { verifySignOffs } from '../sign-off/verify-sign-offs.ts';

/** What was found in a folder's content, and in its archive where there is one. */
export async function withArchive<C extends Pick<Checked, 'ok' | 'problems' | 'overview'>>(
  folder: string,
  checked: C,
): Promise<C> {
  const archive = join(folder, 'archive');
  const archived = [
    ...(await verifyArchive(archive)),
    ...(await verifySignOffs(archive, checked.overview)),
    ...(await verifyMoves(archive, checked.overview)),
  ];
  return {
    ...checked,
    ok: checked.ok && archived.length === 0,
    problems: sortProblems([...checked.problems, ...archived]),
  };
}
