import { type Compiled, compile } from '../compile.ts';
import type { Config } from '../config.ts';
import { emitPackage } from './emit-package.ts';
import { replaceFolder } from './replace-folder.ts';

/** What a build did. */
export interface Built extends Compiled {
  /** How many files were written; 0 where errors left the last good output in place. */
  readonly written: number;
}

/**
 * Compiles a folder and writes the generated package. Where the compiler finds an error, nothing
 * is written and the last good output stays.
 *
 * @param out the folder to replace, such as `dist`; one that holds anything else is refused
 * @throws NotOurFolder when `out` was not written by a build
 * @example
 * ```ts
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { build } from '@calliope/content-sdk/compile';
 *
 * const out = join(tmpdir(), 'calliope-example');
 * const { written } = await build('.', out, { locales: ['en'], defaultLocale: 'en' });
 * console.log(written);
 * ```
 */
export async function build(folder: string, out: string, config: Config): Promise<Built> {
  const compiled = await compile(folder, config);
  if (!compiled.library) return { ...compiled, written: 0 };
  const files = emitPackage(compiled.library);
  await replaceFolder(out, files, 'manifest.json');
  return { ...compiled, written: files.size };
}
