import { Temporal } from 'temporal-polyfill';
import type { Itinerary, PlannedEmail, UnsentStep } from './itinerary.ts';
import type { Move } from './why-moved.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** The heads of the columns, from Monday on. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `March 2027` */
export const monthInWords = ({ year, month }: { year: number; month: number }): string =>
  `${months[month - 1]} ${year}`;

/** `Mon 15 Mar 2027` */
export const dateInWords = (date: Temporal.PlainDate): string =>
  `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]?.slice(0, 3)} ${date.year}`;

/** `09:00` */
export const timeInWords = (time: Temporal.PlainTime): string =>
  time.toString({ smallestUnit: 'minute' });

/** Why an email comes on another date; an empty text where it does not. */
export const moveInWords = ({ moved }: Pick<PlannedEmail, 'moved'>): string =>
  moved ? `not ${dateInWords(moved.from)}: ${because[moved.because]}` : '';

const because: Readonly<Record<Move['because'], string>> = {
  weekend: 'a weekend',
  closed: 'the clinic is closed',
  another: 'one email a day',
  'too-late': 'enrolled after that',
};

/** Why a step never comes. */
export const unsentInWords = ({ because }: Pick<UnsentStep, 'because'>): string =>
  ({
    'no-visit': 'not sent: no visit is booked',
    'visit-booked': 'not sent: a visit is booked',
    past: 'not sent: there is no day left for it',
  })[because];

/** Where a person lives, and since when the sequence runs. */
export function personInWords({ person, enrolledAt }: Itinerary): string {
  const start = Temporal.Instant.fromEpochMilliseconds(enrolledAt.getTime()).toZonedDateTimeISO(
    person.timeZone,
  );
  const visit = person.visitOn && Temporal.PlainDate.from(person.visitOn);
  return [
    person.timeZone,
    person.enrolledAt &&
      `enrolled ${dateInWords(start.toPlainDate())} ${timeInWords(start.toPlainTime())}`,
    visit && `visit ${dateInWords(visit)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A text on one line: what a terminal would obey instead of showing is left out. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** The beginning of a text that has more letters than there is room for. */
export function clipped(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}
