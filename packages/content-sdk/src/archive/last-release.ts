import { readIndex } from './read-index.ts';

/**
 * The newest day in the index of an archive, which is that of the last release; undefined where
 * there is no archive or nothing in it.
 *
 * @param folder the archive, usually `archive` in the content folder
 * @param until a day: what was added after it does not count; all days count if not given
 * @example
 * ```ts
 * import { lastRelease } from '@calliope/content-sdk/archive';
 *
 * await lastRelease('no-archive-here');
 * // undefined
 * ```
 */
export async function lastRelease(folder: string, until?: string): Promise<string | undefined> {
  const { lines } = await readIndex(folder);
  return lines
    .map(({ on }) => on)
    .filter((on) => until === undefined || on <= until)
    .sort()
    .at(-1);
}
