import { expect, test } from 'vitest';
import { measureAccuracy } from './measure-accuracy.ts';

const shaped = measureAccuracy().filter(({ set }) => set === 'tuning');

test('there are at least a hundred sentences for every rule of language', () => {
  const counts = Object.fromEntries(shaped.map(({ rule, sentences }) => [rule, sentences]));
  expect(Object.keys(counts)).toEqual([
    'claims',
    'respect',
    'jargon',
    'evidence',
    'benefit',
    'visit',
  ]);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(100);
});

// What they do on sentences that they never met is printed by the bench, and stands in the README.
test.for(shaped)('$rule keeps what it has learned', ({ precision, recall, wrong }) => {
  expect({ precision: precision >= 0.95, recall: recall >= 0.9 }, wrong.join('\n')).toEqual({
    precision: true,
    recall: true,
  });
});
