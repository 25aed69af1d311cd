import type { Paint } from './format-problems.ts';

/** A cell of a table: what it says, and how it looks on a terminal. */
export interface Cell {
  readonly text: string;
  readonly style?: Parameters<Paint>[0] | undefined;
}

/** How a column is headed, and on which side its words are in line. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

const between = '  ';

/** Rows with their cells one below the other, under titles. Styles change no width. */
export function inColumns(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paint: Paint,
): string {
  const head: readonly Cell[] = columns.map(({ title }) => ({ text: title, style: 'bold' }));
  const all = [head, ...rows];
  const widths = columns.map((_, at) =>
    Math.max(...all.map((row) => widthOf(row[at]?.text ?? ''))),
  );
  const cell = ({ text, style }: Cell, at: number, isLast: boolean): string => {
    const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
    const painted = style === undefined ? text : paint(style, text);
    if (columns[at]?.align === 'right') return room + painted;
    return isLast ? painted : painted + room;
  };
  return all
    .map((row) => row.map((one, at) => cell(one, at, at === row.length - 1)).join(between))
    .map((line) => `${line}\n`)
    .join('');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes, as far as its letters are not Chinese. */
const widthOf = (text: string): number => [...letters.segment(text)].length;
