import { expect, test } from 'vitest';
import type { Note } from '../ledger/note.ts';
import { logTo } from './log.ts';

const note: Note = { event: 'sent', letter: 'abc', kind: 'step', carrier: 'resend', tries: 1 };
const now = () => new Date('2026-12-05T15:00:00Z');

test('machines get an object on each line, with the time', () => {
  const lines: string[] = [];
  const { fault, note: write } = logTo((line) => lines.push(line), { forMachines: true, now });
  fault('It is away.');
  write(note);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: '2026-12-05T15:00:00.000Z', level: 'warn', message: 'It is away.' },
    { time: '2026-12-05T15:00:00.000Z', level: 'info', ...note },
  ]);
});

test('people get the faults as they are, and are not told of each letter', () => {
  const lines: string[] = [];
  const { fault, note: write } = logTo((line) => lines.push(line), { forMachines: false, now });
  fault('It is away.');
  write(note);
  expect(lines).toEqual(['It is away.']);
});
