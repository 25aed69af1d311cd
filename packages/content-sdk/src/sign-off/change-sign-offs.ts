import { join } from 'node:path';
import type { EntryLine } from '../archive/entry-line.ts';
import type { Config } from '../compile/config.ts';
import type { SignOff } from '../compile/incremental/known.ts';
import { type Compiler, openCompiler } from '../compile/incremental/open-compiler.ts';
import { assembleLibrary } from '../compile/library/assemble-library.ts';
import type { Problem } from '../compile/problem.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import { followRedirects } from '../redirects/follow-redirects.ts';
import type { EntriesReview, Review } from '../schema/review.ts';
import { type Act, actToday } from './act.ts';
import { readActs } from './read-acts.ts';
import { record } from './record.ts';
import { SignOffRefusal } from './refusal.ts';
import { rewriteFiles } from './rewrite-files.ts';
import { findSubjects, type Subject, subjectsIn } from './subject.ts';

/** Where words are signed. */
export interface SignOffPlace {
  /** The folder that holds `clinic.yaml`; its archive is `archive` in it. */
  readonly folder: string;
  readonly config: Config;
  /** The language of the words; the default one of the configuration if not given. */
  readonly locale?: string | undefined;
}

/** What is done to the sign-off of one file. */
export interface Change {
  readonly subject: Subject;
  /** What stands in the file from now on; undefined takes the sign-off away. */
  readonly review: Review | EntriesReview | undefined;
  /** What is recorded about it. */
  readonly acts: readonly Act[];
  /** Whether the file, when it is read again, says what it was to say. */
  isDone(signOff: SignOff | undefined): boolean;
}

/** What a library is when sign-offs are changed. */
export interface Before {
  readonly subjects: readonly Subject[];
  readonly library: LibraryData;
  /** Everything that was recorded until now, by the names of today. */
  readonly acts: readonly Act[];
  /** The sign-off that stands in a file. */
  signOffIn(file: string): SignOff | undefined;
}

/** What came of it. */
export interface Changed {
  /** What was archived: what was signed, and what is wholly signed now, where it was not there. */
  readonly archived: readonly EntryLine[];
  /** Errors in the content or its archive. Where there are any, nothing was changed. */
  readonly problems: readonly Problem[];
  /** The library as it is now; undefined where there are errors. */
  readonly library?: LibraryData;
}

/** The archive of a content folder. */
const archiveOf = (folder: string): string => join(folder, 'archive');

/** Changes the sign-offs of some files, and records it in the archive: all of it, or nothing. */
export async function changeSignOffs(
  { folder, config, locale = config.defaultLocale }: SignOffPlace,
  names: readonly string[],
  on: string,
  changesOf: (before: Before) => readonly Change[],
): Promise<Changed> {
  const compiler = openCompiler(folder, config);
  const { library, problems, overview } = await compiler.compile();
  if (!library) return { archived: [], problems: problems.filter(isError) };
  const known = subjectsIn(overview);
  const recorded = await readActs(archiveOf(folder));
  if (recorded.problems.length > 0) return { archived: [], problems: recorded.problems };
  const nameToday = followRedirects(library.redirects);
  const acts = recorded.lines.map((act) => actToday(act, nameToday));
  const subjects = findSubjects(names, locale, known);
  requireOrder(subjects, on, acts);
  const signOffs = new Map(overview.files.map(({ file, signOff }) => [file, signOff]));
  const signOffIn: Before['signOffIn'] = (file) => signOffs.get(file);
  const changes = changesOf({ library, subjects, acts, signOffIn });
  const restore = await rewriteFiles(
    folder,
    changes.map(({ subject, review }) => ({
      file: subject.file,
      written: { key: 'review', value: review },
    })),
  );
  try {
    const after = await readAgain(compiler, changes);
    const news = changes.flatMap((change) => change.acts);
    const outcome = await record(archiveOf(folder), news, onlyKept(after, changes), on);
    if (outcome.problems.length > 0) await restore();
    return { ...outcome, ...(outcome.problems.length === 0 && { library: after }) };
  } catch (error) {
    await restore();
    throw error;
  }
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The last act about something is the one that counts, so none may be dated before another. */
function requireOrder(subjects: readonly Subject[], on: string, acts: readonly Act[]): void {
  for (const { name, locale } of subjects) {
    const last = acts
      .filter((one) => one.subject === name && one.locale === locale)
      .map((one) => one.on)
      .sort()
      .at(-1);
    if (last !== undefined && on < last) {
      throw new SignOffRefusal(
        `The record of ${name} has an entry of ${last}, and ${on} is before that. Give a later --on.`,
      );
    }
  }
}

/** Reads the files again: only what they say then was signed. */
async function readAgain(compiler: Compiler, changes: readonly Change[]): Promise<LibraryData> {
  const { library, overview } = await compiler.compile();
  const signOffs = new Map(overview.files.map(({ file, signOff }) => [file, signOff]));
  const failed = changes.find(({ subject, isDone }) => !isDone(signOffs.get(subject.file)));
  if (failed || !library) {
    const { file } = failed?.subject ?? { file: 'The content' };
    throw new SignOffRefusal(
      `${file} cannot take a sign-off as it is written, or was changed meanwhile. Give its front matter a plain key on each line, and sign again.`,
    );
  }
  return library;
}

/** A library of what is worth keeping: what is wholly signed now, and what somebody signed just now. */
function onlyKept(library: LibraryData, changes: readonly Change[]): LibraryData {
  const { articles: _, faqs, notices, handouts, steps, ...head } = library;
  const signedNow = new Set(
    changes
      .filter(({ review }) => review !== undefined)
      .map(({ subject }) => `${subject.name} ${subject.locale}`),
  );
  const documents = openLibrary(library)
    .documents()
    .filter(
      ({ kind, id, locale, review }) =>
        review.state === 'signed' || signedNow.has(`${kind}:${id} ${locale}`),
    );
  return assembleLibrary({ ...head, sequences: {} }, documents);
}
