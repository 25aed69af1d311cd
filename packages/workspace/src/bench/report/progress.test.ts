import { expect, test } from 'vitest';
import type { Row } from '../bench.ts';
import { showProgress } from './progress.ts';

const row: Row = {
  ...{ stage: '', group: 'cold', side: 'Ours', does: '', seconds: 2 },
  run: async () => undefined,
};

function written(isTTY: boolean): string {
  let text = '';
  const write = (more: string | Uint8Array) => {
    text += more;
    return true;
  };
  const progress = showProgress({ write, isTTY, columns: 80 }, [row], 2, {});
  progress.begins(row, 1, 2);
  progress.ends({ wall: 1.234 });
  progress.begins(row, 2, 2);
  progress.ends(undefined);
  progress.clear();
  return text;
}

test('a pipe gets a plain line for every run', () => {
  expect(written(false)).toBe(
    '1/2  cold: Ours, run 1 of 2: 1.23 s\n2/2  cold: Ours, run 2 of 2: not available\n',
  );
});

test('a terminal gets one line, which is drawn anew and then taken away', () => {
  const text = written(true);
  expect(text).not.toContain('\n');
  expect(text).toContain('about 4 s left');
  expect(text.endsWith('\r\u001b[2K')).toBe(true);
});
