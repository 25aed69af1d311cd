import type { Fault, Problem } from '../problem.ts';
import { monthOf, monthsBefore } from './calendar.ts';
import type { Day } from './day.ts';
import { lifecycleFaults } from './faults.ts';
import type { DatedStatement } from './statements-in.ts';

/** Months for which a statement about the law is believed. */
const believed = 6;

/** Reports the statements of a file that are older than the last release, or simply old. */
export function* statementProblems(
  file: string,
  statements: readonly DatedStatement[],
  day: Day,
): Generator<Problem> {
  for (const [month, line, column, reason] of statements) {
    const fault = staleness(month, day);
    if (!fault) continue;
    if (reason !== '') yield { ...fault, file, line, column, severity: 'allowed', reason };
    else yield { ...fault, file, line, column, severity: day.strict ? 'error' : 'warning' };
  }
}

/** A statement knows its month only, so it is as old as the end of that month. */
function staleness(month: string, { on, released }: Day): Fault | undefined {
  if (month < monthsBefore(on, believed)) return lifecycleFaults.staleByAge(month, believed);
  if (released !== undefined && month < monthOf(released)) {
    return lifecycleFaults.staleSinceRelease(month, released);
  }
  return undefined;
}
