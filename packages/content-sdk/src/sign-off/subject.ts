import type { FileOverview, Overview } from '../compile/lifecycle/overview.ts';
import { didYouMean } from '../compile/nearest.ts';
import { SignOffRefusal } from './refusal.ts';

/** Something that is signed as one, with the file that it stands in. */
export interface Subject {
  /** `article:cost`, or `safety`, `glossary`, `messages`. */
  readonly name: string;
  readonly locale: string;
  /** From the content folder. */
  readonly file: string;
}

const sharedNames = ['safety', 'glossary', 'messages'];

/** Everything that can be signed, as it stands in a folder. */
export const subjectsIn = ({ files }: Overview): readonly Subject[] =>
  files.flatMap(({ file, role }) => sharedSubject(file) ?? documentSubject(file, role) ?? []);

function sharedSubject(file: string): Subject | undefined {
  const [locale = '', name = ''] = file.split('/');
  const shared = sharedNames.find((one) => name === `${one}.yaml`);
  return shared === undefined ? undefined : { name: shared, locale, file };
}

const documentSubject = (file: string, role: FileOverview['role']): Subject | undefined =>
  role && { name: `${role.role}:${role.id}`, locale: role.locale, file };

/** What somebody named, each once. @throws SignOffRefusal where it is not clear what was meant */
export function findSubjects(
  names: readonly string[],
  locale: string,
  known: readonly Subject[],
): readonly Subject[] {
  const found = names.map((name) => findSubject(name, locale, known));
  const refusals = found.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
  if (refusals.length > 0) throw new SignOffRefusal(refusals.join('\n'));
  const subjects = found.flatMap((one) => ('subject' in one ? [one.subject] : []));
  return [...new Map(subjects.map((subject) => [subject.file, subject])).values()];
}

type Found = { readonly subject: Subject } | { readonly refusal: string };

/** Finds `KIND:ID`, or an id alone where only one kind of document has it. */
function findSubject(asked: string, locale: string, known: readonly Subject[]): Found {
  const here = known.filter((subject) => subject.locale === locale);
  const found = here.filter(
    ({ name }) => name === asked || name.slice(name.indexOf(':') + 1) === asked,
  );
  const exact = found.find(({ name }) => name === asked);
  const subject = exact ?? (found.length === 1 ? found[0] : undefined);
  if (subject) return { subject };
  if (found.length > 1) {
    const names = found.map(({ name }) => name).join(' and ');
    return { refusal: `"${asked}" could be ${names}. Write the whole name.` };
  }
  const names = here.flatMap(({ name }) => [name, name.slice(name.indexOf(':') + 1)]);
  const suggestion = didYouMean(asked, names);
  return {
    refusal: `There is no "${asked}" in ${locale}. ${suggestion}calliope status lists every name.`,
  };
}
