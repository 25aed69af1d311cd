import { readIndex } from './read-index.ts';

/**
 * The newest day in the index of an archive, which is that of the last release; undefined where
 * there is no archive or nothing in it.
 *
 * @param folder the archive, usually `archive` in the content folder
 * @example
 * ```ts
 * import { lastRelease } from '@calliope/content-sdk/archive';
 *
 * await lastRelease('no-archive-here');
 * // undefined
 * ```
 */
export async function lastRelease(folder: string): Promise<string | undefined> {
  const { lines } = await readIndex(folder);
  return lines
    .map(({ on }) => on)
    .sort()
    .at(-1);
}
