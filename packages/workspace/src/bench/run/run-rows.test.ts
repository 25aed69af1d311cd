import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Row } from '../bench.ts';
import { runRows } from './run-rows.ts';

const quiet = { begins: () => {}, ends: () => {}, clear: () => {} };

const row = (side: string, log: string[], more: Partial<Row> = {}): Row => ({
  ...{ stage: 'small', group: 'cold', side, does: '', seconds: 0 },
  prepare: async () => void log.push(`ready ${side}`),
  run: async () => ({ wall: log.push(side) }),
  close: async () => void log.push(`closed ${side}`),
  ...more,
});

test('the sides take turns within a round, and a stage is over before the next begins', async () => {
  const log: string[] = [];
  const rows = [row('a', log), row('b', log), row('c', log, { stage: 'large' })];
  const done = await runRows(rows, 2, quiet);
  const round = ['ready a', 'a', 'ready b', 'b'];
  const second = ['ready c', 'c', 'ready c', 'c', 'closed c'];
  expect(log).toEqual([...round, ...round, 'closed a', 'closed b', ...second]);
  expect(done.map(({ samples }) => samples.length)).toEqual([2, 2, 2]);
});

test('a row that is not available has no runs', async () => {
  const [done] = await runRows([row('a', [], { run: async () => undefined })], 2, quiet);
  expect(done?.samples).toEqual([]);
});

test('what was started is ended and the folder removed when a side fails', async () => {
  const log: string[] = [];
  let used = '';
  const run = async (folder: string) => {
    used = folder;
    expect(existsSync(folder)).toBe(true);
    throw new Error('It fell over.');
  };
  await expect(runRows([row('a', log, { run })], 2, quiet)).rejects.toThrow('It fell over.');
  expect(log).toEqual(['ready a', 'closed a']);
  expect(existsSync(used)).toBe(false);
});
