import { Temporal } from 'temporal-polyfill';
import type { Calendar, Place } from './place.ts';

/** A moment as the person lives it: what every rule of the plan is held against. */
export interface Moment {
  readonly now: Temporal.Instant;
  /** The date where the person is. */
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
  readonly calendar: Calendar;
  /** The first date on which another step may come: one step a day. */
  readonly free: Temporal.PlainDate;
}

/** Sees a moment with the eyes of the person who has a place. */
export function momentOf({ timeZone, deliveredAt }: Place, now: Date, calendar: Calendar): Moment {
  const today = dateIn(timeZone, now);
  const last = deliveredAt && dateIn(timeZone, deliveredAt);
  const free = last ? laterOf(today, last.add({ days: 1 })) : today;
  return { now: instantOf(now), today, timeZone, calendar, free };
}

/** The date that a zone has at an instant. */
export const dateIn = (timeZone: string, at: Date): Temporal.PlainDate =>
  instantOf(at).toZonedDateTimeISO(timeZone).toPlainDate();

export const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  isBefore(a, b) ? b : a;

export const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;

const instantOf = (at: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime());
