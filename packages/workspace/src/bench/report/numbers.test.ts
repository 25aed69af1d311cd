import { expect, test } from 'vitest';
import { count, duration, threeDigits, times } from './numbers.ts';

test.each([
  [threeDigits(0), '0'],
  [threeDigits(0.01234), '0.0123'],
  [threeDigits(0.9876), '0.988'],
  [threeDigits(1.234), '1.23'],
  [threeDigits(93.94), '93.9'],
  [threeDigits(1234), '1234'],
  [times(0.854), '0.85×'],
  [times(9.84), '9.8×'],
  [times(123.4), '123×'],
  [count(10_000), '10,000'],
  [duration(42), '42 s'],
  [duration(600), '10 min'],
  [duration(4000), '1 h 7 min'],
])('%s is written as %s', (written, expected) => expect(written).toBe(expected));
