import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from './any-of.ts';

const pattern = fc.constantFrom(
  ...[String.raw`\bab`, String.raw`\ba|\bb(?:c|d)?`, String.raw`\b(?:ab|b)\b(?! c)`, 'c|d', '^b'],
  ...[String.raw`a\|b|\bc`, String.raw`[|)]|\bd`, String.raw`[\]|]c|\b\(`, '(?<!a)b'],
);
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', '|', '(', ')', ']') });

test('finds what the patterns find side by side, at the same place', () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 8 }), text, (patterns, words) => {
      const beside = new RegExp(patterns.join('|'), 'gi');
      const places = (regex: RegExp) =>
        [...words.matchAll(regex)].map(({ 0: found, index }) => [index, found]);
      expect(places(anyOf(patterns, 'gi'))).toEqual(places(beside));
    }),
    { numRuns: 5000 },
  );
});

test('looks for a word boundary once', () => {
  expect(anyOf([String.raw`\ba|\bb`, String.raw`\bc`, '^d', String.raw`\be`], 'i').source).toBe(
    String.raw`\b(?:a|b|c)|^d|\be`,
  );
});
