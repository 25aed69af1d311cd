import { Temporal } from 'temporal-polyfill';
import type { Calendar, Place, Structure } from '../plan/index.ts';
import { sendWindow } from '../plan/index.ts';

/** From which date an email had to move, and why. */
export interface Move {
  readonly from: Temporal.PlainDate;
  readonly because: 'weekend' | 'closed' | 'another' | 'too-late';
}

/**
 * Why an email comes on another date than the sequence says; undefined where it does not.
 *
 * @param place as it was when the email was due
 */
export function whyMoved(
  { steps }: Structure,
  id: string,
  place: Place,
  date: Temporal.PlainDate,
  calendar: Calendar,
): Move | undefined {
  const step = steps.find((one) => one.id === id);
  if (!step) return undefined;
  const start = Temporal.Instant.fromEpochMilliseconds(place.enrolledAt.getTime())
    .toZonedDateTimeISO(place.timeZone)
    .toPlainDate();
  const event = step.from === 'visit' ? Temporal.PlainDate.from(place.visitOn ?? start) : start;
  const from = event.add({ days: step.day });
  return from.equals(date) ? undefined : { from, because: reason(from, start, calendar) };
}

function reason(
  from: Temporal.PlainDate,
  start: Temporal.PlainDate,
  { closedOn }: Calendar,
): Move['because'] {
  if (Temporal.PlainDate.compare(from, start) < 0) return 'too-late';
  if (from.dayOfWeek > sendWindow.lastWeekday) return 'weekend';
  return closedOn.includes(from.toString()) ? 'closed' : 'another';
}
