import type { FileOverview, Overview } from '../compile/lifecycle/overview.ts';
import type { Problem } from '../compile/problem.ts';
import { followRedirects } from '../redirects/follow-redirects.ts';
import { type Act, actToday, namesOf } from './act.ts';
import { signOffFaults } from './faults.ts';
import { readActs } from './read-acts.ts';
import { type Subject, subjectsIn } from './subject.ts';

/**
 * Holds the sign-offs that stand in files to what the archive records. One that a hand wrote is
 * named, and so is a record that is damaged.
 *
 * @param archive usually `archive` in the content folder
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { verifySignOffs } from '@calliope/content-sdk/sign-off';
 *
 * const { overview } = await compile('.', { locales: ['en'], defaultLocale: 'en' });
 * for (const { file, line, message } of await verifySignOffs('archive', overview)) {
 *   console.log(`${file}:${line} ${message}`);
 * }
 * ```
 */
export async function verifySignOffs(
  archive: string,
  overview: Overview,
): Promise<readonly Problem[]> {
  const { lines, problems } = await readActs(archive);
  const nameToday = followRedirects(overview.redirects);
  const acts = lines.map((act) => actToday(act, nameToday));
  const subjects = new Map(subjectsIn(overview).map((subject) => [subject.file, subject]));
  const unrecorded = overview.files.flatMap((file) => {
    const subject = subjects.get(file.file);
    return subject ? faultOf(file, subject, acts) : [];
  });
  return [...problems, ...unrecorded];
}

function faultOf(
  { file, signOff }: FileOverview,
  subject: Subject,
  acts: readonly Act[],
): readonly Problem[] {
  if (!signOff) return [];
  const { by, credential, on, next, names, nextAt } = signOff;
  const about = acts.filter(
    (one) =>
      one.subject === subject.name && one.locale === subject.locale && namesOf(one) === names,
  );
  const last = about.findLast(
    (one) =>
      one.act === 'withdrawn' ||
      (one.by === by && one.credential === credential && one.on === on && one.next === next),
  );
  if (last?.act === 'signed') return [];
  const reviewer = `${by}, ${credential}`;
  const fault = last
    ? signOffFaults.withdrawn(reviewer, on, last.reason)
    : signOffFaults.unrecorded(reviewer, on);
  const [line, column] = nextAt;
  return [{ ...fault, file, line, column, severity: 'error' }];
}
