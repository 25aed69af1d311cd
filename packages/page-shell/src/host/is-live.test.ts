import { expect, test } from 'vitest';
import { isLive } from './is-live.ts';

test.each([
  ['1', true],
  [' 1 ', true],
  ['0', false],
  ['', false],
  [undefined, false],
])('CALLIOPE_LIVE=%j is %s', (value, live) => expect(isLive({ CALLIOPE_LIVE: value })).toBe(live));

test.each(['true', 'yes', '2'])('CALLIOPE_LIVE=%s does not start', (value) =>
  expect(() => isLive({ CALLIOPE_LIVE: value })).toThrow(/Set it to 1/),
);
