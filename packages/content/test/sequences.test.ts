import { openLibrary, safetyOn } from '@calliope/content-sdk';
import { expect, test } from 'vitest';
import { loadLibrary } from '../dist/index.js';

const library = openLibrary(await loadLibrary());
const sequences = [library.sequence('reading-guide'), library.sequence('visit-guide')];
const steps = library.documents().filter((document) => document.kind === 'step');
const daysOf = ({ steps }: (typeof sequences)[number]) =>
  steps.map(({ from, day }) => `${from} ${day}`);

test('the reading guide is for anybody: seven emails in thirty days from enrolment', () => {
  const guide = library.sequence('reading-guide');
  expect(guide.protected).toBe(false);
  expect(daysOf(guide)).toEqual([0, 3, 7, 12, 17, 23, 30].map((day) => `enrolment ${day}`));
});

test('the visit guide is for patients: four emails around the first visit', () => {
  const guide = library.sequence('visit-guide');
  expect(guide.protected).toBe(true);
  expect(daysOf(guide)).toEqual([-7, -1, 1, 7].map((day) => `visit ${day}`));
});

test('the subjects of the reading guide are those that were agreed', () => {
  const { steps: planned } = library.sequence('reading-guide');
  const subjects = planned.map(
    ({ id }) => steps.find((step) => step.id === `reading-guide/${id}`)?.subject,
  );
  expect(subjects).toEqual([
    'Welcome: your reading guide',
    'Part 2: the basics',
    'Part 3: how it works',
    'Part 4: what studies say',
    'Part 5: the other side',
    'Part 6: a typical day and costs',
    'Part 7: questions to bring',
  ]);
});

test.for(steps.filter(({ sequence }) => sequence === 'visit-guide'))(
  '$id says not to drive',
  (step) => expect(safetyOn(step, 'email').map(({ id }) => id)).toContain('no-driving'),
);

test.for(sequences)('no email of $id repeats a section of another one', ({ steps: planned }) => {
  const included = planned.flatMap(({ include }) => include.map((one) => JSON.stringify(one)));
  expect(included.toSorted()).toEqual([...new Set(included)].sort());
});
