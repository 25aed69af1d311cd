import type { Structure } from '../src/plan/index.ts';
import { type Person, type Shown, simulate } from '../src/simulate/index.ts';

const sequence = (from: 'enrolment' | 'visit', days: Record<string, number>): Structure => ({
  steps: Object.entries(days).map(([id, day]) => ({ id, from, day })),
});

export const guide = sequence('enrolment', { hello: 0, basics: 3, studies: 12, questions: 13 });
export const visit = sequence('visit', { prepare: -7, before: -1, after: 1, later: 7 });

/** Made-up days, so that tests have some. */
export const calendar = { closedOn: ['2027-03-22', '2027-04-02'] };

export const shown: Shown = {
  calendar,
  subjects: new Map([
    ['hello', 'Your reading guide'],
    ['after', 'The days after'],
  ]),
};

const going = (structure: Structure, person: Omit<Person, 'timeZone'>) =>
  simulate(structure, { ...person, timeZone: 'America/New_York' }, calendar);

export const reader = going(guide, {
  ...{ label: 'A reader', enrolledAt: new Date('2027-03-10T21:30:00-05:00') },
});
export const onFriday = going(visit, { label: 'A visit on a Friday', visitOn: '2027-03-26' });
export const onSaturday = going(visit, {
  ...{ label: 'A visit on a Saturday', visitOn: '2027-03-27' },
  enrolledAt: new Date('2027-03-24T22:30:00-04:00'),
});
