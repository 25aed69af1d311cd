import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf, wordTextsOf } from './words-of.ts';

const words = (text: string): string[] => wordsOf(text).map(({ text: word }) => word);

test('a contraction, a word with hyphens and a figure with separators are one word each', () => {
  expect(words("Don't")).toEqual(["Don't"]);
  expect(words('Don’t')).toEqual(['Don’t']);
  expect(words('treatment-resistant')).toEqual(['treatment-resistant']);
  expect(words('1,000 2.3 301-828-9513 10:30 24/7')).toEqual(
    '1,000 2.3 301-828-9513 10:30 24/7'.split(' '),
  );
});

test('what is around a word is not of it', () => {
  expect(words('(“Yes,” they said.) $15 or 7%')).toEqual(['Yes', 'they', 'said', '15', 'or', '7']);
  expect(words('9 a.m., in the U.S.')).toEqual(['9', 'a.m', 'in', 'the', 'U.S']);
});

test('a dash and a slash part words', () => {
  expect(words('10–20 mg—mg/kg, and/or')).toEqual(['10', '20', 'mg', 'mg', 'kg', 'and', 'or']);
});

test('an address is one word, without the full stop of its sentence', () => {
  expect(words('See https://example.org/a-b?c=1, or www.example.org.')).toEqual(
    'See https://example.org/a-b?c=1 or www.example.org'.split(' '),
  );
  expect(words('Write to front.desk@example.org.')).toEqual(
    'Write to front.desk@example.org'.split(' '),
  );
});

test('an accent that stands alone and a hidden hyphen do not part a word', () => {
  expect(words('cafe\u0301 keta\u00ADmine')).toEqual(['cafe\u0301', 'keta\u00ADmine']);
});

test('every letter and figure is in a word, and each word is where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let rest = text;
      for (const { text: word, start, end } of wordsOf(text)) {
        expect(text.slice(start, end)).toBe(word);
        rest = rest.slice(0, start) + ' '.repeat(word.length) + rest.slice(end);
      }
      expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

const plain = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...plain, '’', '“', '–', '1', '.', 'é', '@', 'www.', '://') }),
);

test('without their places, the words are the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordTextsOf(text)).toEqual(words(text));
    }),
    { numRuns: 5000 },
  );
});
