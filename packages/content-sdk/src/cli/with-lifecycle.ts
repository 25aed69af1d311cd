import { join } from 'node:path';
import { lastRelease } from '../archive/last-release.ts';
import type { Checked } from '../compile/check.ts';
import type { Day } from '../compile/lifecycle/day.ts';
import { lifecycle } from '../compile/lifecycle/lifecycle.ts';
import type { Overview } from '../compile/lifecycle/overview.ts';
import { sortProblems } from '../compile/problem.ts';
import { todayIn } from './today-in.ts';

/** What was found in a folder, and what the day makes of it. */
export function withLifecycle<C extends Pick<Checked, 'ok' | 'problems' | 'overview'>>(
  checked: C,
  day: Day,
): C {
  const found = lifecycle(checked.overview, day);
  return {
    ...checked,
    ok: checked.ok && !found.some(({ severity }) => severity === 'error'),
    problems: sortProblems([...checked.problems, ...found]),
  };
}

/** The day that a folder is held against: strictly where somebody names it, else today. */
export async function dayOf(
  folder: string,
  { timeZone }: Overview,
  asOf: string | undefined,
): Promise<Day> {
  const on = asOf ?? todayIn(timeZone, new Date());
  const released = await lastRelease(join(folder, 'archive'), on);
  return { on, released, strict: asOf !== undefined };
}
