/** How many days there are from one day of the calendar to another; negative to an earlier one. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The month of a day, `2026-11`. Months in this form compare as texts. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months before that of a day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  return monthNamed(Math.floor(count / 12), (count % 12) + 1);
}

/** A month as English words: `June 2026`. */
export const monthInWords = (month: string): string =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** A month from its numbers, January being 1. */
export const monthNamed = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
