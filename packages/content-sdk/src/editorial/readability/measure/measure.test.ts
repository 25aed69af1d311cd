import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure, sumMeasures } from './measure.ts';
import { sentencesOf } from './sentences/sentences-of.ts';

test('counts words, sentences, syllables and words of three syllables', () => {
  expect(measure(sentencesOf('Ketamine can ease depression. It has risks.'))).toEqual({
    words: 7,
    sentences: 2,
    syllables: 11,
    polysyllables: 2,
    longest: {
      sentence: { text: 'Ketamine can ease depression.', start: 0, end: 29 },
      words: 4,
    },
    fleschKincaid: expect.closeTo(0.39 * 3.5 + (11.8 * 11) / 7 - 15.59),
    smog: undefined,
  });
});

test('a heading and a list item end without a full stop', () => {
  const passages = ['When to call', 'chest pain', 'a seizure'].flatMap(sentencesOf);
  expect(measure(passages)).toMatchObject({ sentences: 3, words: 7 });
});

test('a sentence keeps what it carries, and the first of the longest is named', () => {
  const sentences = [
    { text: 'You rest.', line: 1 },
    { text: 'Staff watch you.', line: 2 },
    { text: 'You go home.', line: 3 },
    { text: '—', line: 4 },
  ];
  expect(measure(sentences).longest).toEqual({ sentence: sentences[1], words: 3 });
});

test('nothing has no grade', () => {
  const nothing = { words: 0, sentences: 0, syllables: 0, polysyllables: 0 };
  const none = { ...nothing, longest: undefined, fleschKincaid: undefined, smog: undefined };
  expect(measure([])).toEqual(none);
  expect(measure([{ text: '…' }])).toEqual(none);
  expect(sumMeasures([])).toEqual(none);
});

test('SMOG is given from 30 sentences on', () => {
  const sentences = (count: number) => Array(count).fill({ text: 'Ketamine has risks.' });
  expect(measure(sentences(29)).smog).toBeUndefined();
  expect(measure(sentences(30)).smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291);
  expect(measure(sentences(300)).smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291);
});

test('the measures of passages add up to the measure of all their sentences', () => {
  const sentence = fc
    .array(fc.constantFrom('ketamine', 'may', 'FDA', '24', 'help', '—'), { maxLength: 9 })
    .map((words) => ({ text: words.join(' ') }));
  const passages = fc.array(fc.array(sentence, { maxLength: 30 }), { maxLength: 8 });
  fc.assert(
    fc.property(passages, passages, (first, second) => {
      const parts = (of: typeof first) => sumMeasures(of.map((one) => measure(one)));
      const whole = measure([...first, ...second].flat());
      expect(sumMeasures([parts(first), parts(second)])).toEqual(whole);
      expect(sumMeasures([whole, measure([])])).toEqual(whole);
    }),
  );
});
