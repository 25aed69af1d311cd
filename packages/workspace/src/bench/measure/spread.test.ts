import { expect, test } from 'vitest';
import { costOf, spreadOf } from './spread.ts';

test.each([
  ['an odd count has one number in the middle', [9, 1, 5], { median: 5, min: 1, max: 9 }],
  ['an even count has the mean of two', [4, 1, 2, 10], { median: 3, min: 1, max: 10 }],
  ['one run is its own median', [7], { median: 7, min: 7, max: 7 }],
  ['numbers are compared as numbers', [10, 9, 100], { median: 10, min: 9, max: 100 }],
  ['of nothing there is no spread', [], undefined],
])('%s', (_, numbers, spread) => expect(spreadOf(numbers)).toEqual(spread));

test('the runs are left in the order they were in', () => {
  const runs = [3, 1, 2];
  spreadOf(runs);
  expect(runs).toEqual([3, 1, 2]);
});

test('a measure that no run has is left out', () => {
  expect(costOf([{ wall: 2 }, { wall: 1 }])).toEqual({
    wall: { median: 1.5, min: 1, max: 2 },
    cpu: undefined,
    peak: undefined,
  });
});
