import type { Stats } from 'node:fs';

/** What a file looks like from outside: it changes whenever somebody writes to the file. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds since 1970 of the last change of the content. */
  readonly mtime: number;
  /** Of the last change of anything, which no program can set back. */
  readonly ctime: number;
}

export const stampOf = ({ size, mtimeMs, ctimeMs }: Stats): Stamp => ({
  size,
  mtime: mtimeMs,
  ctime: ctimeMs,
});

export const sameStamp = (a: Stamp, b: Stamp): boolean =>
  a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime;

/** File systems tell times apart no finer than this many milliseconds. */
const grain = 2_000;

/**
 * Whether a file was written so shortly before it was looked at that a later write could leave
 * the same stamp. Such a stamp proves nothing the next time.
 *
 * @see https://git-scm.com/docs/racy-git
 */
export const isRacy = ({ ctime, mtime }: Stamp, lookedAt: number): boolean =>
  Math.max(ctime, mtime) > lookedAt - grain;
