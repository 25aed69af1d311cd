import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../words-of.ts';
import { sentencesOf } from './sentences-of.ts';

const sentences = (text: string): string[] => sentencesOf(text).map(({ text: one }) => one);

/** Each line is a text, its sentences parted by a bar. */
test.each([
  ['titles', 'Dr. Ames saw Mr. Bell.|Mrs. Cole and St. Ann came too.'],
  ['words like abbreviations', 'She has MS.|We are on Main St.|Call your rep.|Bring it.'],
  ['hours of the day', 'Come at 9 a.m. Monday.|We close at 5 p.m.|Bring a list.'],
  ['time zones', 'Call by 5 p.m. Eastern or 2 p.m. PT on Friday.|Then rest.'],
  ['examples', 'Some drugs (e.g. Spravato) are sprays, i.e. MAOIs are not.|Ask.'],
  ['decimals', 'It was 2.3 times as likely.|The dose was 0.5 mg.'],
  ['countries', 'In the U.S. Spravato is approved.|It is sold in the U.S.|The rest is not.'],
  ['numbers', 'See No. 3 and p. 12 (Fig. 2).|Is it safe?|No.|Not for all.'],
  ['months', 'It began on Oct. 3 and ended in Dec.|The next starts soon.'],
  ['initials', 'J. Ames and Dr. B. C. Bell wrote it.|So do I.|We read it.'],
  ['letters that are names', 'Take vitamin C.|Rest.|Test for hepatitis B.|Wait.'],
  ['sources', 'Murrough et al. 2013 is one.|So is Zarate et al.|The rest are small.'],
  ['degrees', 'Ask A. Ames, M.D. Bell is away.|She has a Ph.D.|It is new.'],
  ['brackets inside a sentence', 'It fades (how fast? Nobody knows. Ask.) and returns.|Rest.'],
  ['brackets around sentences', '(Ask us first.|We can help.)|Then go.'],
  ['a bracket that was forgotten', 'It fades (soon.|Ask us.|We help.'],
  ['quotations', '“Is it safe?” they ask.|We say “Ask first.”|Then we listen.'],
  ['marks in a row', 'What?!|Really?|Wait…|Then go.|Wait... then go.'],
  ['a figure at the start', 'Call 911.|988 is for thoughts of suicide.'],
  ['a colon and a semicolon', 'It has risks: nausea; headache.|Ask.'],
])('%s', (_, text) => {
  expect(sentences(text.replaceAll('|', ' '))).toEqual(text.split('|'));
});

test('a line ends a sentence with or without a full stop', () => {
  expect(sentences('When to call\nchest pain\n\n  a seizure, see Dr.\nAmes')).toEqual([
    ...['When to call', 'chest pain', 'a seizure, see Dr.', 'Ames'],
  ]);
});

test('offsets count UTF-16 units and leave the space out', () => {
  expect(sentencesOf('  😀 Yes.  No. ')).toEqual([
    { text: '😀 Yes.', start: 2, end: 9 },
    { text: 'No.', start: 11, end: 14 },
  ]);
});

test('what has no word is no sentence', () => {
  expect(sentences('')).toEqual([]);
  expect(sentences(' \n — \n * * * ')).toEqual([]);
});

const fragment = fc.constantFrom(
  ...['Dr', 'No', 'a.m', 'U.S', 'e.g', 'J', 'the', 'The', 'ketamine', '2.3', '988', 'vitamin C'],
  ...['. ', '.', '? ', '! ', '… ', ' (', ') ', '"', '”', '“', ' ', ', ', '\n', "'", '-', ': '],
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('sentences are in order, do not overlap, stand where they say and cover every letter', () => {
  fc.assert(
    fc.property(text, (whole) => {
      let from = 0;
      for (const { text: sentence, start, end } of sentencesOf(whole)) {
        expect(whole.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(whole.slice(start, end)).toBe(sentence);
        expect(sentence).toBe(sentence.trim());
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(from);
        from = end;
      }
      expect(whole.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 1000 },
  );
});

test('no English word is cut in two', () => {
  const english = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(english, (whole) => {
      const words = sentences(whole).flatMap((one) => wordsOf(one).map(({ text: word }) => word));
      expect(words).toEqual(wordsOf(whole).map(({ text: word }) => word));
    }),
    { numRuns: 1000 },
  );
});

test('a long text of abbreviations and brackets takes no longer than any other', () => {
  const long = [`Mr. `.repeat(50_000), `(${'No. '.repeat(50_000)}) it`, 'It (is. '.repeat(30_000)];
  const before = performance.now();
  for (const one of long) sentencesOf(one);
  expect(performance.now() - before).toBeLessThan(10_000);
});
