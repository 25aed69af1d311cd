import type { styleText } from 'node:util';
import { monthInWords, weekdays } from './in-words.ts';
import type { Day, MonthGrid } from './month-grids.ts';

type Style = Parameters<typeof styleText>[0];
/** Puts a style around words where the reader is a terminal. */
export type Paint = (style: Style, text: string) => string;

/** How many columns a terminal has at least. */
export const lineWidth = 80;
const gap = 4;

/** Months as `cal` prints them, as many beside each other as there is room for. */
export function gridLines(grids: readonly MonthGrid[], paint: Paint): readonly string[] {
  const width = cellWidth(grids);
  const monthWidth = width * 7;
  const perRow = Math.floor((lineWidth + gap) / (monthWidth + gap));
  const rows = Array.from({ length: Math.ceil(grids.length / perRow) }, (_, row) =>
    grids.slice(row * perRow, (row + 1) * perRow).map((grid) => monthLines(grid, width, paint)),
  );
  return rows.flatMap((months) => {
    const height = Math.max(...months.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, at) =>
      months
        .map((month) => month[at] ?? ' '.repeat(monthWidth))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
    return [...lines, ''];
  });
}

/** A day takes two columns, its sign one, and the number of its email the rest. */
const cellWidth = (grids: readonly MonthGrid[]): number =>
  grids.some(({ weeks }) => weeks.flat().some((day) => (day?.email ?? 0) > 9)) ? 6 : 5;

function monthLines(grid: MonthGrid, width: number, paint: Paint): readonly string[] {
  const title = monthInWords(grid);
  const before = Math.floor((width * 7 - title.length) / 2);
  const heads = weekdays.map((day) => day.slice(0, 2).padEnd(width)).join('');
  return [
    ' '.repeat(before) + paint('bold', title) + ' '.repeat(width * 7 - title.length - before),
    paint('dim', heads),
    ...grid.weeks.map((week) => week.map((day) => cell(day, width, paint)).join('')),
  ];
}

function cell(day: Day | undefined, width: number, paint: Paint): string {
  if (!day) return ' '.repeat(width);
  const text = String(day.date.day).padStart(2) + signOf(day);
  const style = styleOf(day);
  const room = ' '.repeat(Math.max(0, width - text.length));
  return (style ? paint(style, text) : text) + room;
}

function signOf({ isVisit, isClosed, email }: Day): string {
  if (email !== undefined) return `${isVisit ? 'V' : '*'}${email}`;
  if (isVisit) return 'V';
  return isClosed ? 'x' : '';
}

function styleOf({ isVisit, isClosed, isWeekend, email }: Day): Style | undefined {
  if (email !== undefined) return ['bold', 'cyan'];
  if (isVisit) return 'bold';
  return isClosed || isWeekend ? 'dim' : undefined;
}
