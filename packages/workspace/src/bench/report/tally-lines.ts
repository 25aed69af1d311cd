import type { Tally } from '../bench.ts';
import type { Paint } from './paint.ts';
import { type Align, table } from './table.ts';

/** What is counted, as a table. */
export function tallyLines(tally: Tally | undefined, paint: Paint): string | undefined {
  if (!tally) return undefined;
  const { title, head, rows } = tally;
  const lines = [
    head.map((text) => ({ text, paint: paint.dim })),
    ...rows.map((row) => row.map((text) => ({ text }))),
  ];
  const align = head.map((_, at): Align => (at === 0 ? 'left' : 'right'));
  return `${paint.bold(title)}\n${table(lines, align)}`;
}
