import { measure } from '@calliope/design';
import { plainWords } from '../sheet/plain-words.ts';
import type { SheetRuns } from '../sheet/sheet-block.ts';
import type { HandoutBlock } from './handout-block.ts';

export const table: HandoutBlock<'table'> = (block, render) => {
  const rows = [block.head, ...block.rows].map((row) => row.map((cell) => render.inlines(cell)));
  const count = Math.max(...rows.map((row) => row.length));
  // A row with too few cells would shift every cell after it into the wrong column.
  const [head = [], ...body] = rows.map((row) =>
    Array.from({ length: count }, (_, at) => row[at] ?? []),
  );
  const columns = columnWidths([head, ...body], count);
  return [{ type: 'table', columns, breakableRows: mayBreak(body), head, rows: body }];
};

/**
 * Every column holds its longest word; what is left of the line goes where the longest cells need
 * it, so that a wordy column gets more without starving the others.
 */
function columnWidths(rows: readonly (readonly SheetRuns[])[], count: number): number[] {
  const columns = Array.from({ length: count }, (_, at) =>
    rows.map((row) => plainWords(row[at] ?? [])),
  );
  const least = columns.map(
    (cells) => longest(cells.flatMap((cell) => cell.split(/[\s\u200b]/))) + 2,
  );
  const wanted = columns.map(
    (cells, at) => 1 + Math.max(0, Math.min(longest(cells), wordy) - (least[at] ?? 0)),
  );
  const rest = Math.max(0, measure - sum(least));
  return least.map((width, at) => Math.round(width + (rest * (wanted[at] ?? 0)) / sum(wanted)));
}

/** From here on a longer cell asks for no more: it wraps in any case. */
const wordy = 120;

/** A row that may not break and does not fit on a page is cut off, so only short ones hold. */
const mayBreak = (rows: readonly (readonly SheetRuns[])[]): boolean =>
  rows.some((row) => row.some((cell) => plainWords(cell).length > longestHeldCell));

const longestHeldCell = 300;

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
