import { followRedirects, nextName } from '../../redirects/follow-redirects.ts';
import type { Redirect } from '../../schema/redirects.ts';
import { faults } from '../faults.ts';
import type { FileRecord } from '../incremental/known.ts';
import type { Shared } from '../parse/shared.ts';
import { errorAt, type Fault, type Problem } from '../problem.ts';

/** Reports every redirect that leads away from something, to nothing, by a way round or in a circle. */
export function* checkRedirects(
  records: ReadonlyMap<string, FileRecord>,
  { redirects, sequences }: Pick<Shared, 'redirects' | 'sequences'>,
): Generator<Problem> {
  if (redirects.length === 0) return;
  const names = namesIn(records, [...sequences.keys()]);
  const nameToday = followRedirects(redirects);
  const next = nextName(redirects);
  const faultOf = ({ from, to }: Redirect): Fault | undefined => {
    if (names.has(from)) return faults.redirectFromExists(from);
    const today = nameToday(to);
    if (next(today) !== undefined) return faults.redirectCycle(from);
    if (today !== to) return faults.redirectChain(to, today);
    return names.has(to) ? undefined : faults.redirectToMissing(to);
  };
  for (const redirect of redirects) {
    const fault = faultOf(redirect);
    if (fault) yield errorAt(redirect.place, fault);
  }
}

/** Everything that has a name, in any language: sequences, documents and the sections in them. */
function namesIn(
  records: ReadonlyMap<string, FileRecord>,
  sequences: readonly string[],
): ReadonlySet<string> {
  const names = new Set(sequences.map((id) => `sequence:${id}`));
  for (const { outline } of records.values()) {
    if (!outline) continue;
    const name = `${outline.kind}:${outline.id}`;
    names.add(name);
    for (const [section] of outline.sections) names.add(`${name}#${section}`);
    for (const section of outline.includedSections) names.add(`${name}#${section}`);
  }
  return names;
}
