import { expect, test } from 'vitest';
import { mistakes } from './mistakes.ts';

test.each([
  ['all that was acknowledged', { whole: ['a', 'b'], half: [] }, []],
  ['one that nobody was told of', { whole: ['a', 'b', 'c'], half: [] }, []],
  ['one that was lost', { whole: ['a'], half: [] }, ['1 were lost: b']],
  ['one that is half', { whole: ['a'], half: ['b'] }, ['1 were lost: b', '1 are half: b']],
  ['one that is there twice', { whole: ['a', 'b', 'a'], half: [] }, ['1 are there twice']],
  [
    'two from one life',
    { whole: ['a', 'b', 'c', 'd'], half: [] },
    ['2 are there that nobody was told of, after 1 lives'],
  ],
])('the rows of a store are held to what was said: %s', (_, pairs, words) => {
  expect(mistakes(pairs, ['a', 'b'], 1)).toEqual(words);
});
