import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './place.ts';
import { sendWindow } from './send-window.ts';

/** Whether planned email goes out on a date at all. */
export const isWorkingDay = (date: Temporal.PlainDate, { closedOn }: Calendar): boolean =>
  date.dayOfWeek <= sendWindow.lastWeekday && !closedOn.includes(date.toString());

/** The date itself where it is a working day, else the next one that is. */
export const workingDayFrom = (date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate =>
  isWorkingDay(date, calendar) ? date : workingDayFrom(date.add({ days: 1 }), calendar);

/** The date itself where it is a working day, else the last one before it that is. */
export const workingDayUntil = (
  date: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate =>
  isWorkingDay(date, calendar) ? date : workingDayUntil(date.subtract({ days: 1 }), calendar);
