import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEnds, segmentedEnds } from './possible-ends.ts';

const printed = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const letters = [...printed, '‘', '’', '“', '”', '–', '—'];
const signs = [...letters.filter((letter) => !/[a-z0-9]/i.test(letter)), 'a', 'B', '1'];

const plainText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }),
  fc
    .array(fc.constantFrom(...signs, '. ', '? ', '." ', '.” ', '. (', 'U.S', '2.3'))
    .map((all) => all.join('')),
);

test('a plain text ends where Unicode ends it', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect([...plainEnds(text)]).toEqual([...segmentedEnds(text)]);
    }),
    { numRuns: 20_000 },
  );
});

test('whatever stands around a mark, a plain text ends where Unicode ends it', () => {
  const around = ['a', 'B', '1', ' ', '"', '(', ')', '’', ',', ':', ';', '-', '—', '.', '?', '&'];
  const wrong: string[] = [];
  for (const first of around) {
    for (const second of around) {
      for (const third of around) {
        for (const fourth of around) {
          const text = `a${first}.${second}${third}${fourth}b`;
          if (`${[...plainEnds(text)]}` !== `${[...segmentedEnds(text)]}`) wrong.push(text);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
