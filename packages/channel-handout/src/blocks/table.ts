import { measure } from '@calliope/design';
import { plainWords } from '../sheet/plain-words.ts';
import type { SheetRuns } from '../sheet/sheet-block.ts';
import type { HandoutBlock } from './handout-block.ts';

export const table: HandoutBlock<'table'> = (block, render) => {
  const rows = [block.head, ...block.rows].map((row) => row.map((cell) => render.inlines(cell)));
  const count = Math.max(...rows.map((row) => row.length));
  // A row with too few cells would shift every cell after it into the wrong column.
  const [head = [], ...body] = rows.map((row) => Array.from({ length: count }, (_, at) => row[at] ?? []));
  return [{ type: 'table', columns: columnWidths([head, ...body], count), head, rows: body }];
};

/**
 * Every column holds its longest word; what is left of the line is shared by the root of the
 * longest cell, so that a wordy column gets more without starving the others.
 */
function columnWidths(rows: readonly (readonly SheetRuns[])[], count: number): number[] {
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => plainWords(row[at] ?? [])));
  const least = columns.map((cells) => longest(cells.flatMap((cell) => cell.split(/[\s\u200b]/))) + 3);
  const share = columns.map((cells) => Math.sqrt(longest(cells) + 1));
  const rest = Math.max(0, measure - sum(least));
  return least.map((width, at) => Math.round(width + (rest * (share[at] ?? 0)) / sum(share)));
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
