import type { Problem } from '../problem.ts';

/** What a build did. */
export interface Built {
  /** Whether there is a library: false where an error left the last good output in place. */
  readonly ok: boolean;
  /** Every fault found, in the order of files, lines and columns. */
  readonly problems: readonly Problem[];
  /** How many documents the library has; 0 where there is none. */
  readonly documents: number;
  /** How many of them were compiled now; the others are as they were. */
  readonly compiled: number;
  /** How many files were written. */
  readonly written: number;
}

/** How a build runs. */
export interface BuildOptions {
  /**
   * The folder in which a build leaves what the next one goes on from; false for none. By default
   * `node_modules/.cache/calliope` in the content folder.
   */
  readonly cache?: string | false | undefined;
  /**
   * What the code of the configured rules is known by, such as a digest of its files. With rules
   * and without this, nothing is left for a next build, since what they say could have changed.
   */
  readonly rules?: string | undefined;
  /**
   * How many threads may share a large build; 1 by default. More are sooner done and take more
   * processor time and memory.
   */
  readonly threads?: number | undefined;
  /** The file that the configuration is from, so that other threads can read its rules too. */
  readonly configFile?: string | undefined;
  /** Told after each document how many of those that need it are compiled. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told once when another process has to finish first, and which. */
  readonly onWait?: ((holder: string) => void) | undefined;
  /** The clock that file systems go by, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}
