import { expect, test } from 'vitest';
import { clockAt, day, minute } from '../../test/clock.ts';
import { lapsedClock } from './lapsed-clock.ts';

test('a clock goes with the other one, also after it skipped, and never back', () => {
  const wall = clockAt('2026-12-05T15:00:00Z');
  const { now, skipTo, wallTime } = lapsedClock(wall.now);
  expect(now()).toEqual(wall.now());
  skipTo(new Date('2026-12-08T14:00:00Z'));
  expect(now()).toEqual(new Date('2026-12-08T14:00:00Z'));
  wall.pass(minute);
  expect(now()).toEqual(new Date('2026-12-08T14:01:00Z'));
  skipTo(new Date('2026-12-07T14:00:00Z'));
  expect(now()).toEqual(new Date('2026-12-08T14:01:00Z'));
  const tomorrow = new Date(now().getTime() + day);
  expect(wallTime(tomorrow)).toEqual(new Date(wall.now().getTime() + day));
});
