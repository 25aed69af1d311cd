import { expect, test } from 'vitest';
import { type Bench, defineBench, type Row, type Sample } from '../bench.ts';
import { resultsOf } from '../run/results.ts';
import type { RunRow } from '../run/run-rows.ts';
import { growthLines } from './growth-lines.ts';
import { plainPaint } from './paint.ts';
import { resultTable } from './result-table.ts';
import { verdictLines } from './verdict-lines.ts';
import { verdictsOn } from './verdicts.ts';

const side = (name: string) => ({ name, version: '1.0.0', peer: false, does: '', doesNot: '' });

const bench: Bench = defineBench({
  title: 'A test',
  sides: [side('Ours'), side('A longer name')],
  sizes: [],
  rows: () => [],
  targets: [
    { group: 'small, cold', lighterThan: 'A longer name', times: 2 },
    { group: 'small, cold', of: 'peak', atMost: 100 },
    { group: 'small, saved', of: 'wall', atMost: 0.025 },
    { group: 'huge, cold', of: 'cpu', atMost: 3 },
  ],
  growth: {
    unit: 'CPU seconds per thing',
    points: [
      { group: 'small, cold', units: 1 },
      { group: 'large, cold', units: 10 },
    ],
  },
});

const ran = (group: string, name: string, does: string, samples: readonly Sample[]): RunRow => {
  const row: Row = {
    ...{ stage: '', group, side: name, does, seconds: 1 },
    run: async () => undefined,
  };
  return { row, samples };
};

const found = resultsOf({ workspace: 'test', folder: '', bench, rows: [] }, [
  ran('small, cold', 'Ours', 'compiles all', [
    { wall: 0.5, cpu: 0.61, peak: 99.6 },
    { wall: 0.4, cpu: 0.6, peak: 120.2 },
    { wall: 0.6, cpu: 0.7, peak: 130 },
  ]),
  ran('small, cold', 'A longer name', 'compiles more', [{ wall: 12.345, cpu: 14.03, peak: 1024 }]),
  ran('small, saved', 'Ours', 'follows saves', []),
  ran('small, saved', 'A longer name', 'follows saves', [{ wall: 0.0123 }, { wall: 0.02 }]),
  ran('large, cold', 'Ours', 'compiles all', [{ wall: 4, cpu: 5 }]),
]);

test('the table has a line for each side, under the name of what it did', () => {
  expect(`\n${resultTable(found.results, plainPaint)}\n`).toBe(`
                 wall s                  CPU s               peak MB              CPU
                 median  min–max        median  min–max       median  min–max  ÷ ours  what it does

small, cold
  Ours            0.500  0.400–0.600     0.610  0.600–0.700      120  100–130    1.0×  compiles all
  A longer name    12.3                   14.0                  1024            23.0×  compiles more

small, saved
  Ours                –                      –                     –                –  not available: follows saves
  A longer name  0.0162  0.0123–0.0200       –                     –                –  follows saves

large, cold
  Ours             4.00                   5.00                     –             1.0×  compiles all
`);
});

test('a target is met, not met or not measured, with the figure', () => {
  expect(`\n${verdictLines(verdictsOn(found), plainPaint)}\n`).toBe(`
  ✓ met            23.0×  small, cold: at least 2× less CPU than A longer name
  ✗ not met       120 MB  small, cold: a peak of at most 100 MB
  – not measured          small, saved: in at most 25 ms
  – not measured          huge, cold: CPU of at most 3 s
`);
});

test('growth divides the processor time of each size by what is in it', () => {
  expect(`\n${growthLines(found, plainPaint)}\n`).toBe(`
CPU seconds per thing
                 small, cold  large, cold
  Ours                 0.610        0.500
  A longer name         14.0            –
`);
});

test('one size alone shows no growth', () => {
  const results = found.results.filter(({ group }) => group === 'small, cold');
  expect(growthLines({ ...found, results }, plainPaint)).toBeUndefined();
});
