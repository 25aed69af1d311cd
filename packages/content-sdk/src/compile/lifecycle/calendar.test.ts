import { expect, test } from 'vitest';
import { daysBetween, monthInWords, monthsBefore } from './calendar.ts';

test('days are counted over months, leap days and changes of the clock', () => {
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-10-20', '2026-11-19')).toBe(30);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('months are counted over the end of a year', () => {
  expect(monthsBefore('2026-11-23', 6)).toBe('2026-05');
  expect(monthsBefore('2026-06-30', 6)).toBe('2025-12');
  expect(monthsBefore('2027-01-01', 6)).toBe('2026-07');
});

test('a month has a name', () => expect(monthInWords('2026-06')).toBe('June 2026'));
