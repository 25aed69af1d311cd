import { stripVTControlCharacters, styleText } from 'node:util';
import { expect, test } from 'vitest';
import { calendar, onFriday, reader, shown } from '../../test/simulated.ts';
import { type Paint, simulate, textCalendar } from './index.ts';

test('a calendar of two people', () =>
  expect(textCalendar([reader, onFriday], shown)).toMatchInlineSnapshot(`
    "A reader
    America/New_York, enrolled Wed 10 Mar 2027 21:30

                March 2027
    Mo   Tu   We   Th   Fr   Sa   Su
     1    2    3    4    5    6    7
     8    9   10*1 11   12   13   14
    15*2 16   17   18   19   20   21
    22x  23*3 24*4 25   26   27   28
    29   30   31

    *1 an email, by its number   x the clinic is closed

     1  Wed 10 Mar 2027  21:30
        hello: Your reading guide
     2  Mon 15 Mar 2027  09:00  not Sat 13 Mar 2027: a weekend
        basics
     3  Tue 23 Mar 2027  09:00  not Mon 22 Mar 2027: the clinic is closed
        studies
     4  Wed 24 Mar 2027  09:00  not Tue 23 Mar 2027: one email a day
        questions

    A visit on a Friday
    America/New_York, visit Fri 26 Mar 2027

                March 2027                             April 2027
    Mo   Tu   We   Th   Fr   Sa   Su       Mo   Tu   We   Th   Fr   Sa   Su
     1    2    3    4    5    6    7                       1*4  2x   3    4
     8    9   10   11   12   13   14        5    6    7    8    9   10   11
    15   16   17   18   19*1 20   21       12   13   14   15   16   17   18
    22x  23   24   25*2 26V3 27   28       19   20   21   22   23   24   25
    29   30   31                           26   27   28   29   30

    *1 an email, by its number   V the visit   x the clinic is closed

     1  Fri 19 Mar 2027  09:00
        prepare
     2  Thu 25 Mar 2027  09:00
        before
     3  Fri 26 Mar 2027  16:00  not Sat 27 Mar 2027: a weekend
        after: The days after
     4  Thu 1 Apr 2027   09:00  not Fri 2 Apr 2027: the clinic is closed
        later
    "
  `));

const longest = (text: string): number =>
  Math.max(...text.split('\n').map((line) => [...line].length));

test('no line is wider than a terminal, however long a name and many the emails', () => {
  const steps = Array.from({ length: 14 }, (_, index) => ({
    ...{ id: `step-${'long-'.repeat(18)}${index}`, from: 'enrolment' as const, day: index * 3 },
  }));
  const enrolledAt = new Date('2027-03-01T12:00:00Z');
  const person = { label: 'Name '.repeat(40), timeZone: 'America/New_York', enrolledAt };
  const text = textCalendar([simulate({ steps }, person, calendar)], shown);
  expect(longest(text)).toBeLessThanOrEqual(80);
  expect(text).toContain('…');
});

test('colours are the paint’s affair, and move nothing', () => {
  const paint: Paint = (style, text) => styleText(style, text, { validateStream: false });
  const painted = textCalendar([onFriday], shown, paint);
  expect(painted).not.toBe(stripVTControlCharacters(painted));
  const lines = (text: string) => text.split('\n').map((line) => line.trimEnd());
  expect(lines(stripVTControlCharacters(painted))).toEqual(lines(textCalendar([onFriday], shown)));
});

test('a label gives no orders to the terminal', () => {
  const person = { ...reader.person, label: 'A\u001b[2J\r\nB\u202e' };
  expect(textCalendar([{ ...reader, person }], shown).split('\n')[0]).toBe('A [2J B');
});
