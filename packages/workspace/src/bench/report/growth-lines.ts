import type { Growth } from '../bench.ts';
import { type Results, resultOf } from '../run/results.ts';
import { threeDigits } from './numbers.ts';
import type { Paint } from './paint.ts';
import { type Cell, table } from './table.ts';

/** Processor time per unit at each size, side by side; undefined where fewer than two sizes were measured. */
export function growthLines({ bench, results }: Results, paint: Paint): string | undefined {
  const { unit, points } = bench.growth ?? ({ unit: '', points: [] } satisfies Growth);
  const measured = points.filter(({ group }) => results.some((result) => result.group === group));
  if (measured.length < 2) return undefined;
  const head = measured.map(({ group }): Cell => ({ text: group, paint: paint.dim }));
  const rows = bench.sides.map(({ name }) => [
    { text: `  ${name}` },
    ...measured.map(({ group, units }) => {
      const found = resultOf(results, group, name)?.cost.cpu?.median;
      return { text: found === undefined ? '–' : threeDigits(found / units) };
    }),
  ]);
  const align = ['left' as const, ...measured.map(() => 'right' as const)];
  return `${paint.bold(unit)}\n${table([[{ text: '' }, ...head], ...rows], align)}`;
}
