/**
 * The day of the calendar at a moment in a time zone: `2026-11-23`.
 *
 * @throws RangeError where there is no such time zone
 * @example
 * ```ts
 * import { todayIn } from '@calliope/content-sdk/status';
 *
 * todayIn('America/New_York', new Date('2026-11-23T01:30:00Z'));
 * // '2026-11-22'
 * ```
 */
export function todayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
