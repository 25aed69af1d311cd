import type { Fault } from '../compile/problem.ts';

/** Every fault that a change note can have: its code, what is wrong and what to do. */
export const changeFaults = {
  noNote: (subject: string, locale: string | undefined, since: string): Fault => ({
    code: 'change/no-note',
    message: `These words are not those that were published on ${since}, and no changeset says what changed for patients.`,
    hint: `Write it into a file in .changeset, one line for each: - ${named(subject, locale)} (wording): What changed, in a sentence. It is wording, meaning or safety.`,
  }),
  unneeded: (subject: string, locale: string | undefined): Fault => ({
    code: 'change/unneeded',
    message: `Nothing that is published says something else because of ${named(subject, locale)}.`,
    hint: 'Correct the name, or take the note away.',
  }),
  severity: (found: string): Fault => ({
    code: 'change/severity',
    message: `"${found}" is not how much a change matters.`,
    hint: 'Write (wording), (meaning) or (safety) before the colon.',
  }),
} as const;

const named = (subject: string, locale: string | undefined): string =>
  locale === undefined ? subject : `${subject} ${locale}`;
