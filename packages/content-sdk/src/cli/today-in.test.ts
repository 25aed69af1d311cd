import { expect, test } from 'vitest';
import { todayIn } from './today-in.ts';

const evening = new Date('2026-11-23T01:30:00Z');

test('the day is that of the clinic, whatever day it is elsewhere', () => {
  expect(todayIn('America/New_York', evening)).toBe('2026-11-22');
  expect(todayIn('UTC', evening)).toBe('2026-11-23');
  expect(todayIn('Pacific/Auckland', new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01');
});
