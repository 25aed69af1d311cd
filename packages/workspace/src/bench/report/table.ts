/** One line of a table: cells, or words that stand alone. */
export type Line = readonly Cell[] | string;

/** A text, and how it is painted once its width is known. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Which side a column keeps its text on. */
export type Align = 'left' | 'right';

/** Puts cells under each other. A line of words does not widen any column. */
export function table(lines: readonly Line[], align: readonly Align[]): string {
  const rows = lines.filter((line) => typeof line !== 'string');
  const widths = align.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]))));
  return lines
    .map((line) => (typeof line === 'string' ? line : joined(line, widths, align)))
    .map((line) => line.trimEnd())
    .join('\n');
}

const widthOf = (cell: Cell | undefined): number => cell?.text.length ?? 0;

function joined(
  cells: readonly Cell[],
  widths: readonly number[],
  align: readonly Align[],
): string {
  const last = cells.length - 1;
  return cells
    .map(({ text, paint }, at) => {
      const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - text.length));
      const painted = paint && text ? paint(text) : text;
      if (align[at] === 'right') return gap + painted;
      return at === last ? painted : painted + gap;
    })
    .join('  ');
}
