import { styleText } from 'node:util';
import type { Problem } from '../compile/problem.ts';
import { countSeverities } from '../status/count-severities.ts';
import { countsInWords } from '../status/counts-in-words.ts';

type Style = Parameters<typeof styleText>[0];
/** Puts a style around words where the reader is a terminal. */
export type Paint = (style: Style, text: string) => string;

/** A paint for a stream: colours on a terminal, none in a pipe or under NO_COLOR. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/**
 * Problems as lines for people: `file:line:column code message`, then what to do. What is allowed
 * comes after them with its reasons, indented, so that no editor takes it for a problem.
 */
export function formatProblems(problems: readonly Problem[], paint: Paint): string {
  const allowed = problems.filter(({ severity }) => severity === 'allowed');
  const others = problems.filter(({ severity }) => severity !== 'allowed');
  return [
    ...others.map((problem) => formatProblem(problem, paint)),
    ...allowed.map((problem) => paint('dim', formatAllowed(problem))),
  ]
    .map((lines) => `${lines}\n`)
    .join('');
}

function formatProblem(problem: Problem, paint: Paint): string {
  const { file, line, column, code, message, hint, severity } = problem;
  const place = paint('bold', `${file}:${line}:${column}`);
  const what = paint(severity === 'error' ? 'red' : 'yellow', code);
  return `${place} ${what} ${message}\n    ${paint('dim', hint)}`;
}

const formatAllowed = ({ file, line, column, code, message, reason }: Problem): string =>
  `  ${file}:${line}:${column} ${code} ${message}\n    Allowed: ${reason}`;

/** How many there are, in words. */
export const countProblems = (problems: readonly Problem[]): string =>
  countsInWords(countSeverities(problems));
