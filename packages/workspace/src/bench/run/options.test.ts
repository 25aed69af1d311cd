import { expect, test } from 'vitest';
import { help } from './help.ts';
import { readOptions } from './options.ts';

test('without arguments everything is run five times, and a miss is no failure', () => {
  const plain = { quick: false, json: false, strict: false, help: false };
  expect(readOptions([])).toEqual({ runs: 5, sizes: undefined, only: [], ...plain });
});

test('sizes, words and runs are read', () => {
  const args = ['--sizes', '100,1000', '--only', 'Cold', '--only=velite', '--runs', '7'];
  expect(readOptions(args)).toMatchObject({
    runs: 7,
    sizes: [100, 1000],
    only: ['cold', 'velite'],
  });
});

test('fewer than five runs are for a quick look only', () => {
  expect(readOptions(['--runs', '3'])).toMatch('add --quick');
  expect(readOptions(['--runs', '3', '--quick'])).toMatchObject({ runs: 3, quick: true });
  expect(readOptions(['--quick'])).toMatchObject({ runs: 1, quick: true });
});

test.each([
  [['--runs', 'many'], '--runs needs'],
  [['--runs', '0'], '--runs needs'],
  [['--sizes', '100,big'], '--sizes needs'],
  [['--size', '100'], '--size'],
  [['velite'], 'velite'],
])('%j is answered with a sentence', (args, sentence) =>
  expect(readOptions(args)).toMatch(sentence),
);

test('the help names every option', () => {
  for (const name of ['runs', 'quick', 'sizes', 'only', 'strict', 'json', 'help']) {
    expect(help).toContain(`--${name}`);
  }
});
