import type { Problem } from '../compile/problem.ts';
import type { ProblemCounts } from './document-status.ts';

/** How many problems there are of each severity. */
export function countSeverities(problems: readonly Problem[]): ProblemCounts {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), allowed: count('allowed') };
}
