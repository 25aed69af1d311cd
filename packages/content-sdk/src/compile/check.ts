import { join, resolve } from 'node:path';
import { type Remembered, readCache, writeCache } from './cache/cache-file.ts';
import { cacheFolder } from './cache/cache-folder.ts';
import { fingerprintOf } from './cache/fingerprint.ts';
import type { Config } from './config.ts';
import { countDocuments, nothingKnown } from './incremental/known.ts';
import { runPass } from './incremental/run-pass.ts';
import { SharedFiles } from './incremental/shared-files.ts';
import { type Overview, overviewOf } from './lifecycle/overview.ts';
import type { Problem } from './problem.ts';
import { crewFor } from './threads/crew-for.ts';
import type { BuildOptions } from './write/build-options.ts';

/** What a check found. */
export interface Checked {
  /** Whether there is no error. */
  readonly ok: boolean;
  /** Every fault found, in the order of files, lines and columns. */
  readonly problems: readonly Problem[];
  /** How many documents there are. */
  readonly documents: number;
  /** How many of them were looked at now; of the others it was known. */
  readonly compiled: number;
  /** What can be held against a day, by `lifecycle`. */
  readonly overview: Overview;
}

/** Checks a folder again and again, each time only what has changed. */
export interface Checker {
  /** @throws when the folder itself cannot be read */
  check(): Promise<Checked>;
}

/** Opens a checker. The first check goes on from what an earlier process left in the cache. */
export function openChecker(
  folder: string,
  config: Config,
  options: Omit<BuildOptions, 'onWait'> = {},
): Checker {
  const maker = options.cache === false ? undefined : fingerprintOf(config, options.rules);
  const cache = join(options.cache || cacheFolder(folder), 'check');
  const sharedFiles = new SharedFiles();
  let last: Remembered | undefined;
  return {
    check: async () => {
      const left = last ?? (maker === undefined ? undefined : readCache(cache, maker));
      let compiled = 0;
      const { known, failed } = await runPass({
        ...{ folder: resolve(folder), config, sharedFiles, before: left?.known ?? nothingKnown },
        now: options.now ?? Date.now,
        crew: crewFor(config, options, {
          modules: undefined,
          wrote: () => undefined,
          fault: (error) => error,
        }),
        done: () => undefined,
        progress: (done, total) => {
          compiled = done;
          options.onProgress?.(done, total);
        },
      });
      const isNew = known !== left?.known;
      last = { known, output: undefined };
      if (isNew && maker !== undefined) writeCache(cache, maker, last);
      return {
        ...{ ok: !failed, problems: known.problems, compiled },
        documents: countDocuments(known),
        overview: overviewOf(known),
      };
    },
  };
}
