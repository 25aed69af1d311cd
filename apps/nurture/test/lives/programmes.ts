import { openLibrary, type Sequence } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { programmeOf } from '../../src/programme-of.ts';
import { revisionOf, twoLanguages } from '../two-languages.ts';

type Planned = readonly (readonly [id: string, day: number])[];

const sequence = (
  id: string,
  version: string,
  from: 'enrolment' | 'visit',
  days: Planned,
): Sequence => ({
  ...{ id, version: version.repeat(32), protected: false, moves: [] },
  ...{ audience: 'considering-treatment', purpose: 'education' },
  steps: days.map(([step, day]) => ({ id: step, from, day, include: [] })),
});

const older = sequence('guide', 'a1', 'enrolment', [
  ...[['hello', 0] as const, ['basics', 3] as const],
  ...[['questions', 10] as const, ['more', 14] as const],
]);

const newer: Sequence = {
  ...sequence('guide', 'b2', 'enrolment', [
    ...[['hello', 0] as const, ['basics', 3] as const, ['news', 6] as const],
    ...[['answers', 10] as const, ['end', 16] as const],
  ]),
  moves: [
    {
      from: older.version,
      steps: { hello: 'hello', basics: 'basics', questions: 'answers', more: 'end' },
    },
  ],
};

const visit = sequence('visit', 'c3', 'visit', [
  ...[['prepare', -7] as const, ['before', -1] as const],
  ...[['after', 1] as const, ['later', 7] as const],
]);

/** Names under which the newer guide has what the older one had under another. */
export const sameStep: Readonly<Record<string, string>> = { questions: 'answers', more: 'end' };

/** Every step under its newer name, in the order in which a reader gets them. */
export const stepsInOrder = {
  guide: newer.steps.map(({ id }) => id),
  visit: visit.steps.map(({ id }) => id),
} as const;

export type SequenceId = keyof typeof stepsInOrder;

/** What somebody gets whom nothing disturbs; who was moved does without what is new before their place. */
export const wholeGuide = older.steps.map(({ id }) => sameStep[id] ?? id);

export const newerGuide = newer;

const steps = [older, newer, visit].flatMap(({ id, steps: all }) =>
  all.map((step) => {
    const title = `${step.id} of ${id}`;
    const names = { id: `${id}/${step.id}`, sequence: id, title, subject: title };
    return [
      names.id,
      { en: { ...kitchenSinkStep('en'), ...names, revision: revisionOf(title, 'en') } },
    ] as const;
  }),
);

const { data } = twoLanguages;
const clinic = { ...data.clinic, closedOn: ['2027-03-22', '2027-04-02', '2027-04-05'] };

/** Words for every step of every version. */
export const library = openLibrary({
  ...{ ...data, clinic, steps: Object.fromEntries(steps) },
  sequences: { ...data.sequences, guide: older, visit },
});

/** Before the guide has another structure, and after. */
export const programmes = {
  before: programmeOf(library),
  after: { ...programmeOf(library), sequences: { ...data.sequences, guide: newer, visit } },
} as const;
