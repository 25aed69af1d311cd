import type { Config } from '../compile/config.ts';
import { type Compiled, openCompiler } from '../compile/incremental/open-compiler.ts';
import type { Problem } from '../compile/problem.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import { sectionsIn } from '../render/walk.ts';
import type { Redirect } from '../schema/redirects.ts';
import { changeFiles, type FileChange } from './change-files.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import type { Edit } from './edits-in.ts';
import { findRenaming } from './find-renaming.ts';
import { namesIn } from './names.ts';
import { type Move, planRenaming } from './plan-renaming.ts';
import { inRehearsal } from './rehearsal.ts';
import { type Renaming, renamingOf } from './renaming.ts';

/** What is renamed. */
export interface RenameOptions {
  /** The folder that holds `clinic.yaml`. */
  readonly folder: string;
  readonly config: Config;
  /** `article:cost`, `step:guide/hello`, `sequence:guide`, `article:cost#fees`, or an id alone. */
  readonly from: string;
  /** The same with the new id, or that id alone; `#charges` for a section. */
  readonly to: string;
  /** Tells what would be done, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What was renamed. */
export interface Renamed extends Consequences {
  /** The whole names; undefined where the content has errors already. */
  readonly renamed: Redirect | undefined;
  readonly moves: readonly Move[];
  /** Every id that was replaced; its place is that of before. */
  readonly edits: readonly Edit[];
  /** All redirects that there are from now on. */
  readonly redirects: readonly Redirect[];
  /** Errors before, or because of the new name. Where there are any, every file is as it was. */
  readonly problems: readonly Problem[];
}

/**
 * Gives a document, a step, a sequence or a section another id: in every language, and in everything
 * that names it. The old name leads to the new one from now on. Only the characters of the id change.
 * All of it is done or nothing: where the library then has an error, every file is put back.
 *
 * @throws RenameRefusal where it is not clear what is meant, or the new name is taken or none
 * @example
 * ```ts
 * import { rename } from '@calliope/content-sdk/rename';
 *
 * const { moves, edits, redirects } = await rename({
 *   folder: '.',
 *   config: { locales: ['en'], defaultLocale: 'en' },
 *   from: 'article:infusion-visit',
 *   to: 'article:your-visit',
 *   dryRun: true,
 * });
 * console.log(moves, edits.length, redirects);
 * ```
 */
export async function rename(options: RenameOptions): Promise<Renamed> {
  const { folder, config, from, to, dryRun = false } = options;
  const before = await openCompiler(folder, config).compile();
  if (!before.library) return { ...nothing, problems: before.problems.filter(isError) };
  const { overview } = before;
  const meant = findRenaming(from, to, namesIn(overview), overview.redirects);
  const renaming = renamingOf(meant.from, meant.to, carriersOf(meant.from, before.library));
  const { changes, ...plan } = await planRenaming(folder, renaming, overview);
  const apply = (place: string) => applied(place, config, changes, before, renaming);
  const outcome = dryRun ? await inRehearsal(folder, apply) : await apply(folder);
  return { renamed: meant, ...plan, ...outcome };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

const unaffected: Consequences = { lapsed: [], stale: [], plans: [] };
const nothing = { renamed: undefined, moves: [], edits: [], redirects: [], ...unaffected };

/** The documents that show a section, wherever it was written. */
function carriersOf(name: string, library: LibraryData): ReadonlySet<string> {
  const [document, section] = name.split('#');
  const shown = openLibrary(library)
    .documents()
    .filter(({ sections }) =>
      [...sectionsIn(sections)].some(
        ({ origin }) => origin.document === document && origin.section === section,
      ),
    );
  return new Set(shown.map(({ kind, id }) => `${kind}:${id}`));
}

/** Changes the files, and puts them back where the library has an error then. */
async function applied(
  folder: string,
  config: Config,
  changes: readonly FileChange[],
  before: Compiled,
  renaming: Renaming,
): Promise<Consequences & Pick<Renamed, 'problems'>> {
  const restore = await changeFiles(folder, changes);
  try {
    const after = await openCompiler(folder, config).compile();
    if (after.library) return { ...consequencesOf(before, after, renaming), problems: [] };
    await restore();
    return { ...unaffected, problems: after.problems.filter(isError) };
  } catch (error) {
    await restore();
    throw error;
  }
}
