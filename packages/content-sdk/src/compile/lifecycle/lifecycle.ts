import { type Problem, sortProblems } from '../problem.ts';
import type { Day } from './day.ts';
import type { Overview } from './overview.ts';
import { reviewProblems } from './review-problems.ts';
import { statementProblems } from './statement-problems.ts';

/**
 * What a day and the sign-offs make of content: reviews that are due, overdue or lapsed, and
 * statements about the law that are old. It is no part of a build, so that none fails because of
 * the date alone.
 *
 * @example
 * ```ts
 * import { lifecycle, openCompiler } from '@calliope/content-sdk/compile';
 *
 * const { compile } = openCompiler('.', { locales: ['en'], defaultLocale: 'en' });
 * const { overview } = await compile();
 * for (const { file, line, code } of lifecycle(overview, { on: '2026-11-23', released: undefined })) {
 *   console.log(`${file}:${line} ${code}`);
 * }
 * ```
 */
export const lifecycle = ({ files }: Overview, day: Day): readonly Problem[] =>
  sortProblems(
    files.flatMap(({ file, role, signOff, statements }) => [
      ...(signOff ? reviewProblems({ file, role }, signOff, day) : []),
      ...statementProblems(file, statements, day),
    ]),
  );
