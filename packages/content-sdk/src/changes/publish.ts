import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Added, addToArchive } from '../archive/add-to-archive.ts';
import { inspectArchive } from '../archive/inspect-archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Config } from '../compile/config.ts';
import { openCompiler } from '../compile/incremental/open-compiler.ts';
import { type Problem, sortProblems } from '../compile/problem.ts';
import { openLibrary } from '../library/open-library.ts';
import { followRedirects } from '../redirects/follow-redirects.ts';
import { liveLibrary } from '../sign-off/live-library.ts';
import type { Change } from './change.ts';
import { changesOwed } from './changes-owed.ts';
import { readChanges } from './read-changes.ts';
import { readGivenNotes } from './read-given-notes.ts';

/** What is published, and when. */
export interface PublishOptions {
  /** The folder that holds `clinic.yaml`; its archive is `archive` in it. */
  readonly folder: string;
  readonly config: Config;
  /** The day of publishing: `2026-11-23`. */
  readonly on: string;
  /** The folder of the changesets; the next `.changeset` above the content if not given. */
  readonly changesets?: string | undefined;
  /** Tells what would be done, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What was published. */
export interface Published extends Added {
  /** How words that were published before changed, with the notes for patients. */
  readonly changes: readonly Change[];
}

/**
 * Archives every document as it is, and records what changed for patients since the last time. Each
 * change of what was written owes a note in a changeset; without it nothing is published. What
 * changed only through an include, a fact, a term, a source or a safety line has the note of that.
 *
 * @returns with errors among its problems, nothing was published
 * @throws when the folder itself cannot be read; RangeError when `on` is not a day
 * @example
 * ```ts
 * import { publish } from '@calliope/content-sdk/changes';
 *
 * const config = { locales: ['en'], defaultLocale: 'en' };
 * const { changes, problems } = await publish({
 *   folder: '.',
 *   config,
 *   on: '2026-11-23',
 *   dryRun: true,
 * });
 * console.log(changes.map(({ document, notes }) => [document, notes]), problems);
 * ```
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { folder, config, on, dryRun, changesets = changesetsAbove(folder) } = options;
  const { library, overview, problems } = await openCompiler(folder, config).compile();
  if (!library) return refused(problems);
  const path = join(folder, 'archive');
  const unsound = (await inspectArchive(path)).problems;
  if (unsound.length > 0) return refused(sortProblems(unsound));
  const archive = await openArchive(path);
  const recorded = await readChanges(path);
  const given = await readGivenNotes(changesets);
  const owed = await changesOwed({
    ...{ on, archive, defaultLocale: library.defaultLocale, files: overview.files },
    documents: openLibrary(library).documents(),
    ...{ recorded: recorded.lines, given: given.notes },
    nameToday: followRedirects(library.redirects),
  });
  const found = sortProblems([
    ...problems,
    ...recorded.problems,
    ...given.problems,
    ...owed.problems,
  ]);
  if (found.some(({ severity }) => severity === 'error')) return refused(found);
  const added = await addToArchive(path, library, { on, dryRun, changes: owed.changes });
  // Signed words with a new fact in them are words that a reader may hold in hand.
  const live = await liveLibrary(library, path);
  const more =
    live.waiting.length > 0 ? await addToArchive(path, live.library, { on, dryRun }) : added;
  return {
    ...added,
    added: [...added.added, ...more.added.filter(isNotIn(added.added))],
    changes: owed.changes,
    problems: [...found, ...added.problems],
  };
}

const isNotIn = (lines: Added['added']) => {
  const digests = new Set(lines.map(({ digest }) => digest));
  return ({ digest }: Added['added'][number]) => !digests.has(digest);
};

const refused = (problems: readonly Problem[]): Published => ({
  ...{ added: [], adopted: [], known: 0, changes: [], problems },
});

/** The changesets of the repository that a folder is in. */
function changesetsAbove(folder: string): string {
  for (let above = resolve(folder); ; above = dirname(above)) {
    const found = join(above, '.changeset');
    if (existsSync(found) || dirname(above) === above) return found;
  }
}
