import type { Config } from './config.ts';
import { type Compiled, openCompiler } from './incremental/open-compiler.ts';

/**
 * Compiles a folder of content: read → parse → resolve → rules → library. Faults in what was
 * written are values; only a folder that cannot be read makes the promise reject.
 *
 * @param folder path of the folder that holds `clinic.yaml` and the folders of the locales
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 *
 * const { library, problems } = await compile('.', { locales: ['en'], defaultLocale: 'en' });
 * for (const { file, line, column, message } of problems) {
 *   console.log(`${file}:${line}:${column} ${message}`);
 * }
 * ```
 */
export const compile = (folder: string, config: Config): Promise<Compiled> =>
  openCompiler(folder, config).compile();
