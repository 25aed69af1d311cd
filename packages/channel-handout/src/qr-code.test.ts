import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitchenSink } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { renderSink } from '../test/render-sink.ts';

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
};

/** Needs a drawer of pages and a scanner, which are programs of the machine and not packages. */
test.skipIf(!has('pdftoppm') || !has('zbarimg'))(
  'the code on paper opens the address beside it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handout-'));
    try {
      const file = join(folder, 'sink.pdf');
      writeFileSync(file, await renderSink(kitchenSink('en'), { print: 'bw' }));
      execFileSync(
        'pdftoppm',
        ['-r', '150', '-f', '3', '-l', '3', '-png', file, join(folder, 'page')],
        { stdio: 'ignore' },
      );
      const read = execFileSync('zbarimg', ['-q', '--raw', join(folder, 'page-3.png')], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(read.trim()).toBe('https://example.com/r/e3f4a5b6e3f4a5b6');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
