import type { Outline } from '../compile/incremental/known.ts';
import type { Day } from '../compile/lifecycle/day.ts';
import { lifecycle } from '../compile/lifecycle/lifecycle.ts';
import type { FileOverview, Overview } from '../compile/lifecycle/overview.ts';
import { reviewDue } from '../compile/lifecycle/review-due.ts';
import { type Problem, sortProblems } from '../compile/problem.ts';
import { roleOfFile } from '../compile/read/place-of-file.ts';
import { countSeverities } from './count-severities.ts';
import type { DocumentStatus, SharedStatus, SignOffStatus, Status } from './document-status.ts';

/**
 * Where each document of a folder stands on a day, and what is wrong with it. Where there is an
 * error and no library, it tells all the same.
 *
 * @param compiled what a compiler or a checker found; grades are there if the compiler took them
 * @example
 * ```ts
 * import { openCompiler } from '@calliope/content-sdk/compile';
 * import { readingGrade, statusOf } from '@calliope/content-sdk/status';
 *
 * const config = { locales: ['en'], defaultLocale: 'en' };
 * const compiler = openCompiler('.', config, { grade: readingGrade });
 * const { documents } = statusOf(await compiler.compile(), {
 *   on: '2026-11-23',
 *   released: undefined,
 * });
 * for (const { id, signOff, grade } of documents) console.log(id, signOff.state, grade);
 * ```
 */
export function statusOf(
  { overview, problems }: { overview: Overview; problems: readonly Problem[] },
  day: Day,
): Status {
  const all = sortProblems([...problems, ...lifecycle(overview, day)]);
  const byFile = Map.groupBy(all, ({ file }) => file);
  const documents = overview.files
    .flatMap((file) => documentStatus(file, day.on, byFile.get(file.file) ?? []))
    .sort(inOrder);
  const shared = overview.files.flatMap((file) =>
    sharedStatus(file, day.on, byFile.get(file.file) ?? []),
  );
  const unsigned = documents.filter(({ signOff }) => signOff.state !== 'signed').length;
  const totals = { documents: documents.length, unsigned, ...countSeverities(all) };
  return { on: day.on, documents, shared, totals, problems: all };
}

function documentStatus(
  { file, role, outline, signOff }: FileOverview,
  on: string,
  problems: readonly Problem[],
): readonly DocumentStatus[] {
  if (!role) return [];
  const grade = outline?.grade;
  const status: DocumentStatus = {
    ...{ kind: role.role, id: role.id, locale: role.locale, file },
    ...{ title: outline?.title ?? null, revision: outline?.revision ?? null },
    signOff: outline ? signOffStatus(signOff, outline.review) : { state: 'unreadable' },
    grade: grade === undefined ? null : Math.round(grade * 10) / 10,
    nextReview: nextReview(signOff, on),
    problems: countSeverities(problems),
  };
  return [status];
}

function sharedStatus(
  { file, signOff }: FileOverview,
  on: string,
  problems: readonly Problem[],
): readonly SharedStatus[] {
  const role = roleOfFile(file);
  if (role?.role !== 'safety' && role?.role !== 'glossary' && role?.role !== 'messages') return [];
  const status: SharedStatus = {
    ...{ kind: role.role, locale: role.locale, file },
    signOff: signOffStatus(signOff, 'signed'),
    nextReview: nextReview(signOff, on),
    problems: countSeverities(problems),
  };
  return [status];
}

const nextReview = (signOff: FileOverview['signOff'], on: string): DocumentStatus['nextReview'] =>
  signOff ? { on: signOff.next, due: reviewDue(signOff.next, on) } : null;

function signOffStatus(signOff: FileOverview['signOff'], review: Outline['review']): SignOffStatus {
  if (!signOff) return { state: 'awaiting', missing: 'words' };
  const { by, credential, on, lapsed } = signOff;
  const names = lapsed.map(([name]) => name);
  if (names.length > 0) return { state: 'lapsed', by, credential, on, lapsed: names };
  return review === 'signed'
    ? { state: 'signed', by, credential, on }
    : { state: 'awaiting', missing: 'parts' };
}

const inOrder = (a: DocumentStatus, b: DocumentStatus): number =>
  compare(a.kind, b.kind) || compare(a.id, b.id) || compare(a.locale, b.locale);

/** By code units, which are the same on every machine. Kinds happen to be in order by their names. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
