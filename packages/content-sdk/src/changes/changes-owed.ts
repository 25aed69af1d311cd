import type { EntryLine } from '../archive/entry-line.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { FileOverview } from '../compile/lifecycle/overview.ts';
import { errorAt, type Problem } from '../compile/problem.ts';
import type { Document } from '../schema/document.ts';
import type { Change, ChangeNote } from './change.ts';
import { changedSubjects } from './changed-subjects.ts';
import { changeFaults } from './faults.ts';
import { lastPublished } from './last-published.ts';
import type { GivenNote } from './read-given-notes.ts';

/** What a publish is held against. */
export interface Publishing {
  readonly on: string;
  readonly documents: readonly Document[];
  readonly defaultLocale: string;
  readonly archive: Archive;
  /** The changes that were recorded before. */
  readonly recorded: readonly Change[];
  readonly given: readonly GivenNote[];
  readonly files: readonly FileOverview[];
  /** The name that something has today. */
  readonly nameToday: (name: string) => string;
}

/** What a publish will record, or which notes it lacks. */
export interface ChangesOwed {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * Every document whose words are not those that were published last, with the notes on what changed:
 * its own, and those that it inherits from what it includes and shows.
 */
export async function changesOwed(publishing: Publishing): Promise<ChangesOwed> {
  const { on, documents, archive, recorded, given, nameToday } = publishing;
  const changes: Change[] = [];
  const problems = new Map<string, Problem>();
  const used = new Set<GivenNote>();
  for (const document of documents) {
    const { kind, id, locale, revision } = document;
    const last = lastPublished(document, archive.entries, recorded, nameToday);
    if (!last) {
      // A new document owes no note; who writes one all the same is not wrong.
      for (const note of given) if (nameToday(note.subject) === `${kind}:${id}`) used.add(note);
      continue;
    }
    if (last.revision === revision) continue;
    const { document: before, fault } = await archive.readEntry(last);
    if (!before) {
      const file = fileOf(publishing, `${kind}:${id}`, locale);
      problems.set(file, errorAt({ file, line: 1, column: 1 }, fault));
      continue;
    }
    const notes: ChangeNote[] = [];
    for (const subject of changedSubjects(before, document, nameToday)) {
      const own = given.filter((note) => isAbout(note, subject, locale, publishing));
      for (const note of own) used.add(note);
      const found = own.length > 0 ? own : inherited(subject, locale, last, publishing);
      if (found.length === 0) lack(problems, subject, locale, last.on, publishing);
      notes.push(...found.map(({ severity, note }) => ({ subject, severity, note })));
    }
    if (notes.length > 0) {
      changes.push({
        on,
        document: `${kind}:${id}`,
        locale,
        from: last.revision,
        to: revision,
        notes,
      });
    }
  }
  const unneeded = given
    .filter((note) => !used.has(note) && archive.entries.length > 0)
    .map(({ subject, locale, file, line }): Problem => {
      const fault = changeFaults.unneeded(subject, locale);
      return { ...fault, file, line, column: 1, severity: 'warning' };
    });
  return { changes, problems: [...problems.values(), ...unneeded] };
}

const isAbout = (
  note: GivenNote,
  subject: string,
  locale: string,
  { defaultLocale, nameToday }: Publishing,
): boolean => nameToday(note.subject) === subject && (note.locale ?? defaultLocale) === locale;

/** Notes that another document had for the same change, in a release that this one missed. */
const inherited = (
  subject: string,
  locale: string,
  last: EntryLine,
  { recorded, nameToday }: Publishing,
): readonly ChangeNote[] =>
  recorded
    .filter((change) => change.locale === locale && change.on > last.on)
    .flatMap(({ notes }) => notes)
    .filter((note) => nameToday(note.subject) === subject);

/** Reports a note that is not there, once for all documents that would have it. */
function lack(
  problems: Map<string, Problem>,
  subject: string,
  locale: string,
  since: string,
  publishing: Publishing,
): void {
  const named = locale === publishing.defaultLocale ? undefined : locale;
  const place = { file: fileOf(publishing, subject, locale), line: 1, column: 1 };
  problems.set(`${locale} ${subject}`, errorAt(place, changeFaults.noNote(subject, named, since)));
}

const shared: Readonly<Record<string, (locale: string) => string>> = {
  facts: () => 'clinic.yaml',
  references: () => 'references.yaml',
  glossary: (locale) => `${locale}/glossary.yaml`,
  safety: (locale) => `${locale}/safety.yaml`,
};

/** The file whose change owes a note. */
const fileOf = ({ files }: Publishing, subject: string, locale: string): string =>
  shared[subject]?.(locale) ??
  files.find(({ role }) => role?.locale === locale && `${role.role}:${role.id}` === subject)
    ?.file ??
  'clinic.yaml';
