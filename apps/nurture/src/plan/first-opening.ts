import { Temporal } from 'temporal-polyfill';
import { isBefore, laterOf, type Moment } from './moment.ts';
import { sendWindow } from './send-window.ts';
import { isWorkingDay } from './working-day.ts';

/** Which days come into question, and from which hour on. */
export interface Days {
  readonly first: Temporal.PlainDate;
  /** The first day that does not; without it, every later day does. */
  readonly end?: Temporal.PlainDate | undefined;
  /** Of the dates that do not open at the usual hour: the date of a visit. */
  readonly opensLate?: Temporal.PlainDate | undefined;
}

/**
 * The first moment from now on that lies in the send window of one of some days; undefined where
 * there is none.
 */
export function firstOpening({ first, end, opensLate }: Days, moment: Moment): Date | undefined {
  const { today, now, calendar, timeZone } = moment;
  let date = laterOf(first, today);
  for (; !end || isBefore(date, end); date = date.add({ days: 1 })) {
    if (!isWorkingDay(date, calendar)) continue;
    const isLate = opensLate?.equals(date) === true;
    const opens = timeOn(date, isLate ? sendWindow.afterVisit : sendWindow.opens, timeZone);
    // Where a zone moves across the date line, it leaves out a date: then this is another one.
    if (!opens.toPlainDate().equals(date)) continue;
    const closes = timeOn(date, sendWindow.closes, timeZone).toInstant();
    const at = laterInstant(opens.toInstant(), now);
    if (Temporal.Instant.compare(at, closes) < 0) return new Date(at.epochMilliseconds);
  }
  return undefined;
}

const timeOn = (date: Temporal.PlainDate, hour: number, timeZone: string) =>
  date.toZonedDateTime({ timeZone, plainTime: { hour } });

const laterInstant = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a;
