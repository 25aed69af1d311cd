import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/stores/fresh-store.ts';
import { testKeys } from '../../test/stores/test-keys.ts';
import { openKeyring } from './index.ts';

const keyFile = (text: string) => {
  const file = join(temporaryFolder(), 'keys.json');
  writeFileSync(file, text, { mode: 0o600 });
  return file;
};

test('a file with nothing in it is refused, and not taken for a first start', () => {
  const file = keyFile('');
  expect(() => openKeyring({ file }, randomBytes)).toThrow('(keys/unreadable)');
});

test('a folder where the file should be is refused', () => {
  const file = join(temporaryFolder(), 'keys.json');
  mkdirSync(file, { mode: 0o700 });
  expect(() => openKeyring({ file }, randomBytes)).toThrow('(keys/unreadable)');
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', () => {
  const file = keyFile(testKeys);
  chmodSync(file, 0o000);
  expect(() => openKeyring({ file }, randomBytes)).toThrow('(keys/unreadable)');
});

test('a file may be reached by a link', () => {
  const file = keyFile(testKeys);
  const link = join(temporaryFolder(), 'link.json');
  symlinkSync(file, link);
  expect(openKeyring({ file: link }, randomBytes).made).toBe(false);
});
