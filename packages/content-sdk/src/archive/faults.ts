import { didYouMean } from '../compile/nearest.ts';
import type { Fault } from '../compile/problem.ts';

const restore = (path: string): string =>
  `Take it back from git: git restore ${path}. Nothing else brings the old words back.`;

/** Every fault that an archive can have: its code, what is wrong and what to do. */
export const archiveFaults = {
  altered: (path: string): Fault => ({
    code: 'archive/altered',
    message: 'These are not the bytes that were archived: the name is not their digest.',
    hint: restore(path),
  }),
  wordsDiffer: (path: string): Fault => ({
    code: 'archive/words-differ',
    message: 'The words are not those of the revision that stands beside them.',
    hint: restore(path),
  }),
  notAnEntry: (path: string): Fault => ({
    code: 'archive/not-an-entry',
    message: 'This is neither a resolved document nor the plan of a sequence.',
    hint: restore(path),
  }),
  newer: (version: number): Fault => ({
    code: 'archive/newer',
    message: `This entry was made by a newer Calliope: its version is ${version}.`,
    hint: 'Update @calliope/content-sdk, which then knows this form.',
  }),
  missing: (path: string): Fault => ({
    code: 'archive/missing',
    message: `The index names ${path}, which is not there.`,
    hint: restore(path),
  }),
  unindexed: (index: string): Fault => ({
    code: 'archive/unindexed',
    message: 'The index does not know this entry.',
    hint: `If a publish was interrupted, publish again, which adopts it. If a line was lost: git restore ${index}.`,
  }),
  line: (index: string): Fault => ({
    code: 'archive/line',
    message: 'This line is damaged. It must be: day, revision, digest, KIND:ID, locale.',
    hint: restore(index),
  }),
  record: (file: string): Fault => ({
    code: 'archive/record',
    message: 'This line is damaged, so what it recorded is lost.',
    hint: restore(file),
  }),
  lineDiffers: (index: string): Fault => ({
    code: 'archive/line-differs',
    message: 'This line says something else than the entry that it names.',
    hint: restore(index),
  }),
  noIndex: (index: string): Fault => ({
    code: 'archive/no-index',
    message: 'There are entries and no index, so nobody can tell when they were published.',
    hint: restore(index),
  }),
  stranger: (): Fault => ({
    code: 'archive/stranger',
    message: 'Nothing in an archive has this name, so nothing would read it.',
    hint: 'Move it out of the archive.',
  }),
  unreadable: (why: string): Fault => ({
    code: 'archive/unreadable',
    message: `This cannot be read: ${why}.`,
    hint: 'Check the rights on it, and that it is a file.',
  }),
  locked: (holder: string, lock: string): Fault => ({
    code: 'archive/locked',
    message: `Another publish is at work here: ${holder}.`,
    hint: `Wait for it and publish again. If there is none, delete ${lock}.`,
  }),
  unknownRevision: (revision: string): Fault => ({
    code: 'archive/unknown-revision',
    message: `The archive has no revision "${revision}".`,
    hint: 'Give the 16 hexadecimal digits that a copy shows, or more of them.',
  }),
  moveNone: (version: string, on: string, steps: readonly string[]): Fault => ({
    code: 'moves/none',
    message: `Nothing says how people go on who are in the version of ${on}.`,
    hint: `Add to moves an entry with from: ${version} and, under steps, for ${named(steps)} the step of today that takes its place, or stop.`,
  }),
  moveUnknownVersion: (version: string, older: readonly string[]): Fault => ({
    code: 'moves/unknown-version',
    message: `"${version.slice(0, 16)}…" is no older version of this sequence in the archive.`,
    hint: older.length > 0 ? `There are ${named(older)}.` : 'There is none. Take the entry out.',
  }),
  moveMissingStep: (step: string): Fault => ({
    code: 'moves/missing-step',
    message: `People may be at the step "${step}" of this version, and nothing says how they go on.`,
    hint: `Write under steps "${step}: " and the step of today that takes its place, or stop.`,
  }),
  moveUnknownStep: (step: string, steps: readonly string[]): Fault => ({
    code: 'moves/unknown-step',
    message: `This version has no step "${step}".`,
    hint: `${didYouMean(step, steps)}It has ${named(steps)}.`,
  }),
  moveUnknownTarget: (step: string, steps: readonly string[]): Fault => ({
    code: 'moves/unknown-target',
    message: `The sequence has no step "${step}" to go on with.`,
    hint: `${didYouMean(step, steps)}Write one of ${named(steps)}, or stop.`,
  }),
  ambiguous: (revision: string, known: readonly string[]): Fault => ({
    code: 'archive/ambiguous-revision',
    message: `More than one revision begins with "${revision}".`,
    hint: `Give more digits. There are ${known.join(' and ')}.`,
  }),
} as const;

const named = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
