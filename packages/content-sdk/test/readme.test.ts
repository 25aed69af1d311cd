import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const code = /'([a-z-]+\/[a-z-]+)'/g;

/** Every code that the compiler and the archive name. */
async function codesInSource(): Promise<string[]> {
  const folder = join(root, 'src');
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => /(?:faults|fault-of-issue|compile.rules.[a-z-]+)\.ts$/.test(file))
      .filter((file) => !file.endsWith('rule.ts'))
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  return [...new Set(texts.flatMap((text) => [...text.matchAll(code)].map(([, one = '']) => one)))];
}

test('the README explains every code, and no code that is gone', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('| code '));
  const explained = [...table.matchAll(/^\| `([a-z-]+\/[a-z-]+)`/gm)].map(([, one = '']) => one);
  expect(explained.sort()).toEqual((await codesInSource()).sort());
});
