import { Temporal } from 'temporal-polyfill';

/** The date so many days after an instant, by somebody's own calendar: `2027-03-15`. */
export const dateAfter = (now: Date, days: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days })
    .toString();
