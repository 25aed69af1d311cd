import type { Problem } from '../compile/problem.ts';
import { countProblems, formatProblems, paintFor } from './format-problems.ts';

/** Tells that a command did nothing because of errors, and sets the exit code. */
export function reportErrors(
  command: string,
  problems: readonly Problem[],
  consequence: string,
  json: boolean,
): void {
  process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify({ command, ok: false, problems })}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(formatProblems(problems, paint));
  process.stdout.write(`${paint('red', '✗')} ${countProblems(problems)}. ${consequence}\n`);
}
