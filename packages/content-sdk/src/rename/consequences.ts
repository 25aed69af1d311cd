import type { Compiled } from '../compile/incremental/open-compiler.ts';
import type { FileOverview } from '../compile/lifecycle/overview.ts';
import { roleOfFile } from '../compile/read/place-of-file.ts';
import { type Subject, subjectsIn } from '../sign-off/subject.ts';
import { pathAfter } from './path-of.ts';
import { type Renaming, renamed } from './renaming.ts';

/** What does not hold any more because an id in the words is another one. */
export interface Consequences {
  /** Sign-offs that stood, with the parts that a clinician must read again. */
  readonly lapsed: readonly (Subject & { readonly parts: readonly string[] })[];
  /** Translations of which a part was made from words with the old id. */
  readonly stale: readonly { readonly file: string; readonly line: number }[];
  /** Sequences whose plan is a new version; whoever is enrolled stays with the old one. */
  readonly plans: readonly string[];
}

/** Compares a folder before and after a renaming. No digest is changed to make them alike. */
export const consequencesOf = (
  before: Compiled,
  after: Compiled,
  renaming: Renaming,
): Consequences => ({
  lapsed: lapsedIn(before, after, renaming),
  stale: staleIn(before, after, renaming),
  plans: Object.values(before.library?.sequences ?? {})
    .map((plan) => ({
      plan,
      id: renamed(`sequence:${plan.id}`, renaming).slice('sequence:'.length),
    }))
    .filter(({ plan, id }) => after.library?.sequences[id]?.version !== plan.version)
    .map(({ id }) => id),
});

function lapsedIn(before: Compiled, after: Compiled, renaming: Renaming): Consequences['lapsed'] {
  const files = new Map(after.overview.files.map((one) => [one.file, one]));
  const subjects = new Map(subjectsIn(after.overview).map((one) => [one.file, one]));
  return before.overview.files.flatMap((old) => {
    const file = pathOf(old.file, renaming);
    const lapsedBefore = new Set(lapsedParts(old).map((part) => partToday(old, part, renaming)));
    const parts = lapsedParts(files.get(file)).filter((part) => !lapsedBefore.has(part));
    const subject = subjects.get(file);
    return subject && parts.length > 0 ? [{ ...subject, parts }] : [];
  });
}

const lapsedParts = (file: FileOverview | undefined): readonly string[] =>
  file?.signOff?.lapsed.map(([part]) => part) ?? [];

function partToday({ role }: FileOverview, part: string, renaming: Renaming): string {
  if (!role) return part;
  const name = `${role.role}:${role.id}#${part}`;
  return renamed(name, renaming).split('#')[1] ?? part;
}

function staleIn(before: Compiled, after: Compiled, renaming: Renaming): Consequences['stale'] {
  const known = new Set(
    staleParts(before).map(({ file, line }) => `${pathOf(file, renaming)}:${line}`),
  );
  return staleParts(after).filter(({ file, line }) => !known.has(`${file}:${line}`));
}

// No line is added or taken away, so that a line is the same before and after.
const staleParts = ({ problems }: Compiled) =>
  problems
    .filter(({ code }) => code === 'translation/stale')
    .map(({ file, line }) => ({ file, line }));

const pathOf = (file: string, renaming: Renaming): string =>
  pathAfter(file, roleOfFile(file), renaming);
