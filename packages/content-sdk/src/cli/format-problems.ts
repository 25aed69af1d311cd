import { styleText } from 'node:util';
import type { Problem } from '../compile/problem.ts';

type Style = Parameters<typeof styleText>[0];
/** Puts a style around words where the reader is a terminal. */
export type Paint = (style: Style, text: string) => string;

/** A paint for a stream: colours on a terminal, none in a pipe or under NO_COLOR. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/** Problems as lines for people: `file:line:column code message`, then what to do. */
export function formatProblems(problems: readonly Problem[], paint: Paint): string {
  return problems
    .map(({ file, line, column, code, message, hint, severity }) => {
      const place = paint('bold', `${file}:${line}:${column}`);
      const what = paint(severity === 'error' ? 'red' : 'yellow', code);
      return `${place} ${what} ${message}\n    ${paint('dim', hint)}\n`;
    })
    .join('');
}

/** How many there are, in words. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [plural(errors, 'error'), plural(warnings, 'warning')].join(', ');
}

/** `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
