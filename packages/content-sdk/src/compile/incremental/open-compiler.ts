import type { LibraryData } from '../../library/library-data.ts';
import type { Document } from '../../schema/document.ts';
import type { Config } from '../config.ts';
import { assembleLibrary, libraryHead } from '../library/assemble-library.ts';
import { type Overview, overviewOf } from '../lifecycle/overview.ts';
import type { Problem } from '../problem.ts';
import { type Known, nothingKnown } from './known.ts';
import { runPass } from './run-pass.ts';
import { SharedFiles } from './shared-files.ts';

/** What comes of a folder of Markdown and YAML. */
export interface Compiled {
  /** The library; undefined where an error stands in its way, so that nothing broken is used. */
  readonly library: LibraryData | undefined;
  /** Every fault found, in the order of files, lines and columns. */
  readonly problems: readonly Problem[];
  /** What can be held against a day and told of each document, whether or not there is a library. */
  readonly overview: Overview;
}

/** How a compiler runs. */
export interface CompilerOptions {
  /** The clock that file systems go by, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /**
   * How hard a document is to read, as a school year, for `statusOf`; undefined for what cannot be
   * measured. Without it nothing is measured, since that takes longer than the compilation.
   */
  readonly grade?: ((document: Document) => number | undefined) | undefined;
}

/** A compiler that remembers a folder. */
export interface Compiler {
  /**
   * Compiles what has changed since the last time, and what rests on that. The outcome is the same
   * as that of a first time.
   *
   * @throws when the folder itself cannot be read
   */
  compile(): Promise<Compiled>;
}

/**
 * Opens a compiler that holds a folder's documents in memory, for previews and services. It reads
 * nothing until it is asked to compile.
 *
 * @example
 * ```ts
 * import { openCompiler } from '@calliope/content-sdk/compile';
 *
 * const compiler = openCompiler('.', { locales: ['en'], defaultLocale: 'en' });
 * (await compiler.compile()).library === (await compiler.compile()).library;
 * // true
 * ```
 */
export function openCompiler(
  folder: string,
  config: Config,
  { now = Date.now, grade }: CompilerOptions = {},
): Compiler {
  const sharedFiles = new SharedFiles();
  let documents: ReadonlyMap<string, Document> = new Map();
  let known: Known = nothingKnown;
  let last: Compiled | undefined;
  return {
    compile: async () => {
      const fresh = new Map<string, Document>();
      const passed = await runPass({
        ...{ folder, config, sharedFiles, now, grade, before: known },
        done: (path, document) => fresh.set(path, document),
        progress: () => undefined,
        crew: undefined,
      });
      const { problems } = passed.known;
      const overview = overviewOf(passed.known);
      const head = passed.failed || !passed.shared ? undefined : libraryHead(config, passed.shared);
      if (passed.failed) return { library: undefined, problems, overview };
      // Only what made a library is remembered: what a failed pass compiled is compiled again.
      if (head) {
        documents = inOrder(passed.known, config, (path) => fresh.get(path) ?? documents.get(path));
        known = passed.known;
        last = { library: assembleLibrary(head, [...documents.values()]), problems, overview };
      }
      return last ?? { library: undefined, problems, overview };
    },
  };
}

/** Documents by path, those of the first locale first. */
function inOrder(
  { files }: Known,
  { locales }: Config,
  find: (path: string) => Document | undefined,
): ReadonlyMap<string, Document> {
  const found = [...files.keys()].flatMap((path) => {
    const document = find(path);
    return document ? [[path, document] as const] : [];
  });
  return new Map(
    locales.flatMap((locale) => found.filter(([, document]) => document.locale === locale)),
  );
}
