import type { SignOff } from '../incremental/known.ts';
import type { Problem } from '../problem.ts';
import { openingKey } from '../resolve/lapsed-parts.ts';
import { daysBetween } from './calendar.ts';
import type { Day } from './day.ts';
import { lifecycleFaults } from './faults.ts';
import type { FileOverview } from './overview.ts';
import { reviewDue } from './review-due.ts';

/** Reports what is the matter with a sign-off on a day. */
export function* reviewProblems(
  { file, role }: Pick<FileOverview, 'file' | 'role'>,
  { by, credential, on, next, nextAt, lapsed }: SignOff,
  day: Day,
): Generator<Problem> {
  const severity = day.strict ? 'error' : 'warning';
  const [line, column] = nextAt;
  const due = reviewDue(next, day.on);
  if (due === 'overdue') yield { ...lifecycleFaults.overdue(next), file, line, column, severity };
  if (due === 'due') {
    const fault = lifecycleFaults.due(next, daysBetween(day.on, next));
    // What is still to come fails nothing, on whichever day it is asked.
    yield { ...fault, file, line, column, severity: 'warning' };
  }
  const reviewer = `${by}, ${credential},`;
  for (const [name, ...at] of lapsed) {
    const fault =
      name === openingKey
        ? lifecycleFaults.lapsedOpening(reviewer, on)
        : lifecycleFaults.lapsed(role ? 'section' : 'entry', name, reviewer, on);
    yield { ...fault, file, line: at[0], column: at[1], severity };
  }
}
