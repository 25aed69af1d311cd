import { expect, test } from 'vitest';
import { LastWords } from './last-words.ts';

const at = '2026-12-01 15:00:00.000 UTC [42]';

test.each([
  [`${at} PANIC:  could not write to file "pg_wal/xlogtemp.42": No space left on device`, 'full'],
  [`${at} PANIC:  could not write to file "pg_wal/0001": File too large`, 'full'],
  [`${at} FATAL:  could not open file "base/5/PG_VERSION": No such file`, 'damaged'],
  [`${at} FATAL:  database files are incompatible with server`, 'other-postgres'],
])('an engine that ends with %j has ended for good', (line, code) => {
  const words = new LastWords();
  words.hear(line);
  expect(words.fault?.code).toBe(`store/${code}`);
});

test('an engine goes on after a refused statement, whatever it says', () => {
  const words = new LastWords();
  words.hear(`${at} ERROR:  could not extend file "base/5/1": No space left on device`);
  words.hear(`${at} LOG:  redo starts at 0/18357E8`);
  expect(words.fault).toBeUndefined();
});

test('the first of the last words count', () => {
  const words = new LastWords();
  words.hear(`${at} PANIC:  could not fsync file "/pglite/data/pg_wal/0001": I/O error`);
  words.hear(`${at} FATAL:  the end`);
  expect(words.fault?.message).toContain('could not fsync file 0001: I/O error');
});
