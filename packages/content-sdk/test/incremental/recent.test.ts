import { expect, test } from 'vitest';
import { Recent } from '../../src/compile/incremental/recent.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

test('the values that were asked for last are there, as many as it was made for', () => {
  const recent = new Recent<number, string>(4);
  for (const at of numbers(100)) recent.set(at, `value ${at}`);
  expect([96, 97, 98, 99].map((at) => recent.get(at))).toEqual([
    'value 96',
    'value 97',
    'value 98',
    'value 99',
  ]);
});

test('no more than twice as many are held', () => {
  const recent = new Recent<number, number>(4);
  for (const at of numbers(100)) recent.set(at, at);
  const held = numbers(100).filter((at) => recent.get(at) !== undefined);
  expect(held.length).toBeLessThanOrEqual(8);
});

test('what is asked for again and again stays', () => {
  const recent = new Recent<string, number>(4);
  recent.set('often', -1);
  for (const at of numbers(100)) {
    recent.set(`once ${at}`, at);
    expect(recent.get('often')).toBe(-1);
  }
});
