import type { LibraryData } from '../library/library-data.ts';
import type { Config } from './config.ts';
import { faults } from './faults.ts';
import { parseSources } from './parse/parse-sources.ts';
import { Places } from './parse/places.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readFolder, type Source } from './read/read-folder.ts';
import { SourceFile } from './read/source-file.ts';
import { checkSafety } from './resolve/check-safety.ts';
import { assembleLibrary, resolveDocuments } from './resolve/resolve-library.ts';
import { runRules } from './rules/run-rules.ts';
import { structuralRules } from './rules/structural.ts';
import { withoutEchoes } from './without-echoes.ts';

/** What comes of a folder of Markdown and YAML. */
export interface Compiled {
  /** The library; undefined where an error stands in its way, so that nothing broken is used. */
  readonly library: LibraryData | undefined;
  /** Every fault found, in the order of files, lines and columns. */
  readonly problems: readonly Problem[];
}

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
export async function compile(folder: string, config: Config): Promise<Compiled> {
  const { sources: files, problems: unreadable } = await readFolder(folder, config);
  const found: Problem[] = [...unreadable, ...missingFiles(files, config)];
  const places = new Places();
  const sources = parseSources(files, places, found);
  const later: Problem[] = [];
  const context = { sources, places, problems: later };
  checkSafety(config, context);
  const entries = resolveDocuments(config, context);
  const library = assembleLibrary(entries, config, context);
  if (library) {
    const rules = [...structuralRules, ...(config.rules ?? [])];
    later.push(...runRules(rules, entries, library, context));
  }
  const problems = sortProblems(withoutEchoes(found, later));
  const failed = problems.some(({ severity }) => severity === 'error');
  return { library: failed ? undefined : library, problems };
}

function missingFiles(files: readonly Source[], { locales }: Config): readonly Problem[] {
  const present = new Set(files.map(({ file }) => file.path));
  const needed = ['clinic.yaml', ...locales.flatMap((locale) => filesOfLocale(locale))];
  return needed
    .filter((path) => !present.has(path))
    .map((path) => new SourceFile(path, '').problem(faults.missingFile(path)));
}

const filesOfLocale = (locale: string) => [`${locale}/messages.yaml`, `${locale}/safety.yaml`];
