import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorAt, type Problem } from '../compile/problem.ts';
import { type ChangeNote, severity } from './change.ts';
import { changeFaults } from './faults.ts';

/** A note in a changeset, with where it stands. */
export interface GivenNote extends ChangeNote {
  /** Undefined for the default one of the library. */
  readonly locale: string | undefined;
  readonly file: string;
  readonly line: number;
}

/** What the changesets of a repository say. */
export interface GivenNotes {
  readonly notes: readonly GivenNote[];
  readonly problems: readonly Problem[];
}

/** `- article:cost es (meaning): Lo que cambió.` */
const form =
  /^[-*] ((?:article|faq|notice|handout|step):[a-z0-9-]+(?:\/[a-z0-9-]+)?|facts|glossary|references|safety)(?: ([a-z]{2}(?:-[A-Z]{2})?))? \(([^)]*)\): *(\S.*)$/;

/** Reads the notes in the changesets of a folder; a note goes on in lines that stand further in. */
export async function readGivenNotes(folder: string): Promise<GivenNotes> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : Promise.reject(error),
  );
  const found: GivenNotes[] = [];
  for (const name of names.filter((one) => one.endsWith('.md') && one !== 'README.md').sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    found.push(notesIn(text, `${basename(folder)}/${name}`));
  }
  return {
    notes: found.flatMap(({ notes }) => notes),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function notesIn(text: string, file: string): GivenNotes {
  const notes: GivenNote[] = [];
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, start] of lines.entries()) {
    const [, subject, locale, matters = '', first = ''] = form.exec(start) ?? [];
    if (subject === undefined) continue;
    const line = index + 1;
    const { data } = severity.safeParse(matters);
    if (data) {
      const note = [first, ...further(lines.slice(line))].join(' ').trim();
      notes.push({ subject, locale, severity: data, note, file, line });
    } else problems.push(errorAt({ file, line, column: 1 }, changeFaults.severity(matters)));
  }
  return { notes, problems };
}

/** The lines that go on with a point. */
function further(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !/^\s+\S/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim());
}
