import { expect, test } from 'vitest';
import { looksFor } from './looks-for.ts';

const names = Array.from({ length: 900 }, (_, number) => `name${number}x`);

test('of patterns that are too long for one, the first and the last are found', () => {
  const patterns = names.map((name) => String.raw`\b${name}\b`);
  const looks = looksFor(patterns);
  expect(patterns.join('|').length).toBeGreaterThan(9000);
  expect(names.filter((name) => !looks(`Here is ${name.toUpperCase()}.`))).toEqual([]);
  expect(names.filter((name) => looks(`Here is ${name}s.`))).toEqual([]);
});
