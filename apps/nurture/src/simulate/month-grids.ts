import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../plan/index.ts';
import { isWorkingDay } from '../plan/working-day.ts';
import type { Itinerary } from './itinerary.ts';

/** One month as it hangs on a wall: weeks from Monday to Sunday. */
export interface MonthGrid {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly weeks: readonly Week[];
}

/** Seven days; undefined where the week belongs to another month. */
type Week = readonly (Day | undefined)[];

/** One day and what happens on it. */
export interface Day {
  readonly date: Temporal.PlainDate;
  readonly isWeekend: boolean;
  /** Whether the clinic has a day of its own on which it is closed. */
  readonly isClosed: boolean;
  readonly isVisit: boolean;
  /** The number of the step that comes on this day. */
  readonly email: number | undefined;
  /** The numbers of the steps that had to move away from this day. */
  readonly movedAway: readonly number[];
}

/** Every month from the first thing that happens to the last. */
export function monthGrids(itinerary: Itinerary, calendar: Calendar): readonly MonthGrid[] {
  const dates = datesIn(itinerary).sort(Temporal.PlainDate.compare);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return [];
  const months: MonthGrid[] = [];
  let month = first.with({ day: 1 });
  for (; Temporal.PlainDate.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    months.push({
      year: month.year,
      month: month.month,
      weeks: weeksOf(month, itinerary, calendar),
    });
  }
  return months;
}

function datesIn({ person, emails }: Itinerary): Temporal.PlainDate[] {
  const visit = person.visitOn === undefined ? [] : [Temporal.PlainDate.from(person.visitOn)];
  return [...visit, ...emails.flatMap(({ date, moved }) => (moved ? [date, moved.from] : [date]))];
}

function weeksOf(
  first: Temporal.PlainDate,
  itinerary: Itinerary,
  calendar: Calendar,
): readonly Week[] {
  const days = Array.from({ length: first.daysInMonth }, (_, index) =>
    dayOf(first.add({ days: index }), itinerary, calendar),
  );
  const cells = [...Array.from({ length: first.dayOfWeek - 1 }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  );
}

function dayOf(date: Temporal.PlainDate, { person, emails }: Itinerary, calendar: Calendar): Day {
  return {
    date,
    isWeekend: !isWorkingDay(date, { closedOn: [] }),
    isClosed: calendar.closedOn.includes(date.toString()),
    isVisit: person.visitOn === date.toString(),
    email: emails.find((email) => email.date.equals(date))?.number,
    movedAway: emails.filter(({ moved }) => moved?.from.equals(date)).map(({ number }) => number),
  };
}
