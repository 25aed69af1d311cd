import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dropCache, type Remembered, readCache, writeCache } from '../cache/cache-file.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import type { Config } from '../config.ts';
import { countDocuments, type Known, nothingKnown } from '../incremental/known.ts';
import type { Passed } from '../incremental/pass.ts';
import { runPass } from '../incremental/run-pass.ts';
import { SharedFiles } from '../incremental/shared-files.ts';
import { libraryHead } from '../library/assemble-library.ts';
import { digestOf } from '../resolve/digest.ts';
import { crewFor } from '../threads/crew-for.ts';
import type { BuildOptions, Built } from './build-options.ts';
import { isIntact, outputStamp } from './intact-output.ts';
import { lockFolder } from './lock-folder.ts';
import { refuseOthers } from './not-our-folder.ts';
import { asOutputFault, writing } from './output-fault.ts';
import {
  filesOfDocument,
  filesOfLibrary,
  manifestPath,
  type PackageFile,
  pathsOfDocument,
} from './package-files.ts';
import { workplaceOf } from './replace-folder.ts';
import { StagedFolder } from './staged-folder.ts';

/** Builds a folder again and again, each time only what has changed. */
export interface Builder {
  build(): Promise<Built>;
}

/** Opens a builder. The first build goes on from what an earlier process left in the cache. */
export function openBuilder(
  folder: string,
  out: string,
  config: Config,
  options: BuildOptions = {},
): Builder {
  const target = resolve(out);
  const maker = options.cache === false ? undefined : fingerprintOf(config, options.rules);
  const cache = join(options.cache || cacheFolder(folder), cacheName(target));
  const sharedFiles = new SharedFiles();
  let last: Remembered | undefined;

  async function build(): Promise<Built> {
    refuseOthers(target, manifestPath);
    const workplace = workplaceOf(target);
    const release = await lockFolder(workplace, options.onWait).catch((error: unknown) => {
      throw asOutputFault(target, error);
    });
    const staged = new StagedFolder(target, workplace);
    try {
      return await buildInto(staged);
    } finally {
      staged.discard();
      await release();
    }
  }

  async function buildInto(staged: StagedFolder): Promise<Built> {
    const left = last ?? (maker === undefined ? undefined : readCache(cache, maker));
    const before = left && isIntact(target, left.known, left.output) ? left.known : nothingKnown;
    let compiled = 0;
    const passed = await runPass({
      ...{ folder, config, before, sharedFiles },
      now: options.now ?? Date.now,
      done: (_path, document) => {
        writing(target, () => {
          for (const { path, content } of filesOfDocument(document)) staged.write(path, content);
        });
      },
      crew: crewFor(config, options, {
        modules: staged.fresh,
        wrote: (paths) => staged.adopt(paths),
        fault: (error) => asOutputFault(target, error),
      }),
      progress: (done, total) => {
        compiled = done;
        options.onProgress?.(done, total);
      },
    });
    const { known, failed } = passed;
    const { problems } = known;
    if (failed) return { ok: false, problems, documents: 0, compiled, written: 0 };
    const written = writing(target, () => write(passed, before, staged));
    return { ok: true, problems, documents: countDocuments(known), compiled, written };
  }

  function write(passed: Passed, before: Known, staged: StagedFolder): number {
    const { known, shared } = passed;
    const head = shared && libraryHead(config, shared);
    if (!head) return 0;
    const isWhole = before === nothingKnown;
    for (const file of filesOfLibrary(head, known)) {
      if (isWhole || !isThere(target, file)) staged.write(file.path, file.content);
    }
    const written = staged.size;
    // A cache that does not fit the output would be worse than none.
    dropCache(cache);
    if (isWhole) staged.replace();
    else staged.merge(goneFiles(before, known));
    last = { known, output: outputStamp(target) };
    if (maker !== undefined) writeCache(cache, maker, last);
    return written;
  }

  return { build };
}

/** Every output has its own, since what is known of it holds for it alone. */
const cacheName = (target: string): string => `build-${digestOf(target).slice(0, 12)}`;

function isThere(folder: string, { path, content }: PackageFile): boolean {
  try {
    return readFileSync(join(folder, path), 'utf8') === content;
  } catch {
    return false;
  }
}

/** The files of documents that are no more. */
const goneFiles = (before: Known, after: Known): readonly string[] =>
  [...before.files].flatMap(([path, { outline }]) =>
    outline && !after.files.get(path)?.outline ? pathsOfDocument(outline) : [],
  );
