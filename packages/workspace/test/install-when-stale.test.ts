import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staleReason } from '../scripts/install-when-stale.mjs';

const entry = (version: string, more = {}) => ({ version, ...more });

async function folder(locked: object, installed?: object): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'calliope-install-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  await mkdir(join(path, 'node_modules'));
  await writeFile(join(path, 'package-lock.json'), JSON.stringify({ packages: locked }));
  const hidden = join(path, 'node_modules', '.package-lock.json');
  if (installed) await writeFile(hidden, JSON.stringify({ packages: installed }));
  return path;
}

test('a fresh clone is stale', async () => {
  expect(staleReason(await folder({}))).toBe('nothing is installed yet');
});

test('what is installed as locked is not stale, whatever is optional or linked', async () => {
  const locked = {
    '': entry('0.0.0'),
    'node_modules/a': entry('1.0.0'),
    'node_modules/b': entry('2.0.0', { optional: true }),
    'node_modules/c': { link: true },
  };
  expect(staleReason(await folder(locked, { 'node_modules/a': entry('1.0.0') }))).toBeUndefined();
});

test('another version is stale', async () => {
  const locked = { 'node_modules/a': entry('1.0.1') };
  const reason = staleReason(await folder(locked, { 'node_modules/a': entry('1.0.0') }));
  expect(reason).toBe('node_modules/a is not 1.0.1');
});

test('a Node whose install script did not run is stale', async () => {
  const both = { 'node_modules/node': entry('24.0.0') };
  expect(staleReason(await folder(both, both))).toBe('Node itself is missing');
});
