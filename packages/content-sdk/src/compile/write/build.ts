import type { Config } from '../config.ts';
import type { BuildOptions, Built } from './build-options.ts';
import { openBuilder } from './open-builder.ts';

/**
 * Compiles a folder and writes the generated package: only what has changed since the last build,
 * and what rests on that. The output is the same, byte for byte, as that of a first build. Where
 * the compiler finds an error, nothing is written and the last good output stays.
 *
 * @param out the folder to fill, such as `dist`; one that holds anything else is refused
 * @throws NotOurFolder when `out` was not written by a build
 * @throws FolderBusy when another build of the same folder does not finish
 * @example
 * ```ts
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { build } from '@calliope/content-sdk/compile';
 *
 * const out = join(tmpdir(), 'calliope-example');
 * const { documents, written } = await build('.', out, { locales: ['en'], defaultLocale: 'en' });
 * console.log(documents, written);
 * ```
 */
export const build = (
  folder: string,
  out: string,
  config: Config,
  options: BuildOptions = {},
): Promise<Built> => openBuilder(folder, out, config, options).build();
