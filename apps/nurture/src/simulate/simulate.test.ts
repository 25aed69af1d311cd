import { describe, expect, test } from 'vitest';
import { calendar, guide, onFriday, onSaturday, reader, visit } from '../../test/simulated.ts';
import { type Itinerary, monthGrids, simulate } from './index.ts';

const told = ({ emails, unsent }: Itinerary): readonly string[] => [
  ...emails.map(
    ({ number, id, date, time, moved }) =>
      `${number} ${id} ${date} ${time}${moved ? `, not ${moved.from}: ${moved.because}` : ''}`,
  ),
  ...unsent.map(({ number, id, because }) => `${number} ${id} never: ${because}`),
];

describe('somebody who goes through a sequence', () => {
  test('gets each email on its day, or where that moved is told why', () =>
    expect(told(reader)).toEqual([
      '1 hello 2027-03-10 21:30:00',
      '2 basics 2027-03-15 09:00:00, not 2027-03-13: weekend',
      '3 studies 2027-03-23 09:00:00, not 2027-03-22: closed',
      '4 questions 2027-03-24 09:00:00, not 2027-03-23: another',
    ]));

  test('who is only known to have a visit is enrolled early enough for it', () =>
    expect(told(onFriday)).toEqual([
      '1 prepare 2027-03-19 09:00:00',
      '2 before 2027-03-25 09:00:00',
      '3 after 2027-03-26 16:00:00, not 2027-03-27: weekend',
      '4 later 2027-04-01 09:00:00, not 2027-04-02: closed',
    ]));

  test('is told what comes too late and what never comes', () =>
    expect(told(onSaturday)).toEqual([
      '1 prepare 2027-03-25 09:00:00, not 2027-03-20: too-late',
      '2 before 2027-03-26 09:00:00',
      '4 later 2027-04-01 09:00:00, not 2027-04-03: weekend',
      '3 after never: past',
    ]));

  test('without a visit gets nothing that counts from one', () => {
    const nobody = { label: 'A', timeZone: 'Asia/Kathmandu', enrolledAt: new Date('2027-03-01') };
    expect(told(simulate(visit, nobody, calendar))).toContain('1 prepare never: no-visit');
  });

  test('with a visit gets no guide', () => {
    const booked = { label: 'A', timeZone: 'Asia/Kathmandu', visitOn: '2027-03-01' };
    expect(told(simulate(guide, booked, calendar))).toContain('1 hello never: visit-booked');
  });

  test('needs one date to begin with', () =>
    expect(() => simulate(guide, { label: 'A', timeZone: 'UTC' }, calendar)).toThrow(
      'A has neither a moment of enrolment nor a visit.',
    ));
});

test('months hang from Monday to Sunday and hold what happens on each day', () => {
  const [march, april] = monthGrids(onFriday, calendar);
  expect(march).toMatchObject({ year: 2027, month: 3 });
  expect(march?.weeks.map((week) => week.map((day) => day?.date.day ?? 0).join(' '))).toEqual([
    '1 2 3 4 5 6 7',
    '8 9 10 11 12 13 14',
    '15 16 17 18 19 20 21',
    '22 23 24 25 26 27 28',
    '29 30 31 0 0 0 0',
  ]);
  expect(march?.weeks[3]?.[0]).toMatchObject({ isClosed: true, isWeekend: false });
  expect(march?.weeks[3]?.[4]).toMatchObject({ isVisit: true, email: 3, movedAway: [] });
  expect(march?.weeks[3]?.[5]).toMatchObject({ isWeekend: true, movedAway: [3] });
  expect(april?.weeks[0]?.slice(0, 3)).toEqual([undefined, undefined, undefined]);
});
