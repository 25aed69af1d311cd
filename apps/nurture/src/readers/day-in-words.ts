/** A day as somebody reads it, by their own clock: `Monday, March 15, 2027`. */
export const dayInWords = (at: Date, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(at);

/** A date of the calendar, which has no clock. */
export const dateInWords = (date: string, locale: string): string =>
  dayInWords(new Date(`${date}T12:00:00Z`), locale, 'UTC');
