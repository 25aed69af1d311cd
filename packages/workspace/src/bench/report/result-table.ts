import type { Spread } from '../measure/spread.ts';
import type { Result } from '../run/results.ts';
import { threeDigits, times } from './numbers.ts';
import type { Paint } from './paint.ts';
import { type Align, type Cell, type Line, table } from './table.ts';

const align: readonly Align[] = [
  ...(['left', 'right', 'left', 'right', 'left', 'right', 'left', 'right', 'left'] as const),
];

const head: readonly (readonly string[])[] = [
  ['', 'wall s', '', 'CPU s', '', 'peak MB', '', 'CPU', ''],
  ['', 'median', 'min–max', 'median', 'min–max', 'median', 'min–max', '÷ ours', 'what it does'],
];

/** Every result as one table, the sides of a group under its name. */
export function resultTable(results: readonly Result[], paint: Paint): string {
  const lines: Line[] = head.map((cells) => cells.map((text) => ({ text, paint: paint.dim })));
  for (const [group, rows] of Map.groupBy(results, (result) => result.group)) {
    lines.push('', paint.bold(group), ...rows.map((row) => cellsOf(row, paint)));
  }
  return table(lines, align);
}

function cellsOf({ side, does, cost, ratio }: Result, paint: Paint): readonly Cell[] {
  const available = cost.wall !== undefined;
  return [
    { text: `  ${side}` },
    ...spread(cost.wall, threeDigits, paint),
    ...spread(cost.cpu, threeDigits, paint),
    ...spread(cost.peak, (megabytes) => megabytes.toFixed(0), paint),
    { text: ratio === undefined ? '–' : times(ratio), paint: paint.bold },
    available ? { text: does } : { text: `not available: ${does}`, paint: paint.dim },
  ];
}

function spread(
  found: Spread | undefined,
  write: (number: number) => string,
  { dim }: Paint,
): readonly Cell[] {
  if (!found) return [{ text: '–', paint: dim }, { text: '' }];
  return [
    { text: write(found.median) },
    { text: found.min === found.max ? '' : `${write(found.min)}–${write(found.max)}`, paint: dim },
  ];
}
