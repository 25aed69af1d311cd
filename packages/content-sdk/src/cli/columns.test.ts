import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { inColumns } from './columns.ts';
import type { Paint } from './format-problems.ts';

const columns = [{ title: 'id' }, { title: 'grade', align: 'right' }, { title: 'by' }] as const;
const rows = [
  [{ text: 'a' }, { text: '11.0', style: 'red' }, { text: 'José' }],
  // The same name with its accent apart.
  [{ text: 'Jose\u0301', style: 'dim' }, { text: '–' }, { text: 'b' }],
] as const;

test('cells stand one below the other, with nothing at the ends of lines', () => {
  expect(inColumns(columns, rows, (_, text) => text)).toBe(
    `id    grade  by\na      11.0  José\nJose\u0301      –  b\n`,
  );
});

test('colours change no width', () => {
  const paint: Paint = (_, text) => `\u001B[31m${text}\u001B[39m`;
  const painted = inColumns(columns, rows, paint);
  expect(painted).not.toBe(stripVTControlCharacters(painted));
  expect(stripVTControlCharacters(painted)).toBe(inColumns(columns, rows, (_, text) => text));
});
