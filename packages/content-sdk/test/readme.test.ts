import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const code = /'([a-z-]+\/[a-z-]+)'/g;
const compiler = /(?:faults|fault-of-issue|compile.rules.[a-z-]+)\.ts$/;
const desk = /editorial.*(?<!\.test)\.ts$/;

/** Every code that the compiler, the archive and the editor’s desk name. */
async function codesInSource(): Promise<string[]> {
  const folder = join(root, 'src');
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => compiler.test(file) || desk.test(file))
      .filter((file) => !file.endsWith('rule.ts'))
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  const codes = texts.flatMap((text) => [...withoutComments(text).matchAll(code)]);
  return [...new Set(codes.map(([, one = '']) => one))];
}

/** Examples in comments name codes of their own. */
const withoutComments = (text: string): string => text.replace(/^ *\/?\*.*$/gm, '');

test('the README explains every code, and no code that is gone', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('| code '));
  const explained = [...table.matchAll(/^\| `([a-z-]+\/[a-z-]+)`/gm)].map(([, one = '']) => one);
  expect(explained.sort()).toEqual((await codesInSource()).sort());
});
