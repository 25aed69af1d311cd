import { expect, test } from 'vitest';
import { filled } from './filled.ts';

test('every name gets its value, also where the value looks like a name or a pattern', () =>
  expect(filled('{a} and {b}, {a}', { a: '{b}', b: '$&' })).toBe('{b} and $&, {b}'));

test('a name without a value stays', () =>
  expect(filled('{a} {constructor}', {})).toBe('{a} {constructor}'));
