import { basename, resolve } from 'node:path';
import { errorAt, type Problem, sortProblems } from '../compile/problem.ts';
import { archiveFaults } from './faults.ts';
import { inspectArchive } from './inspect-archive.ts';
import { entryPath, indexFile } from './layout.ts';

/**
 * Proves every entry of an archive from its bytes, and holds the index to the entries and the
 * entries to the index. Each problem names its file; where there is no archive, there is none.
 *
 * @param folder the archive, usually `archive` in the content folder
 * @example
 * ```ts
 * import { verifyArchive } from '@calliope/content-sdk/archive';
 *
 * for (const { file, line, message } of await verifyArchive('archive')) {
 *   console.log(`${file}:${line} ${message}`);
 * }
 * ```
 */
export async function verifyArchive(folder: string): Promise<readonly Problem[]> {
  const { problems, unindexed, index } = await inspectArchive(folder);
  // Without an index every entry is unknown to it, which is said once.
  if (index === undefined) return sortProblems(problems);
  const name = basename(resolve(folder));
  const unknown = unindexed.map(({ digest }) =>
    errorAt(
      { file: `${name}/${entryPath(digest)}`, line: 1, column: 1 },
      archiveFaults.unindexed(`${name}/${indexFile}`),
    ),
  );
  return sortProblems([...problems, ...unknown]);
}
