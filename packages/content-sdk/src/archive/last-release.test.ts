import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatLine } from './entry-line.ts';
import { lastRelease } from './last-release.ts';

const line = (on: string): string =>
  `${formatLine({ on, revision: 'a'.repeat(64), digest: 'b'.repeat(64), kind: 'faq', id: 'q', locale: 'en' })}\n`;

async function archive(index: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-archive-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'index.txt'), index);
  return folder;
}

test('the last release is the newest day, wherever a merge has put its line', async () => {
  const index = [line('2026-06-30'), line('2026-11-23'), line('2026-07-01')].join('');
  expect(await lastRelease(await archive(index))).toBe('2026-11-23');
});

test('seen from a day, what was released after it is no release yet', async () => {
  const folder = await archive([line('2026-06-30'), line('2026-11-23')].join(''));
  expect(await lastRelease(folder, '2026-11-22')).toBe('2026-06-30');
  expect(await lastRelease(folder, '2026-11-23')).toBe('2026-11-23');
  expect(await lastRelease(folder, '2026-06-29')).toBeUndefined();
});

test('a damaged line is passed over', async () =>
  expect(await lastRelease(await archive(`${line('2026-06-30')}2027-01-01 half`))).toBe(
    '2026-06-30',
  ));

test('where nothing was released, there is none', async () => {
  expect(await lastRelease(await archive(''))).toBeUndefined();
  expect(await lastRelease(join(tmpdir(), 'calliope-no-archive'))).toBeUndefined();
});
