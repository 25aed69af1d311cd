import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { build } from '../../src/compile/write/build.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { article, type ContentFolder, contentFolder } from '../content-folder.ts';

const two = 'en/articles/two.md';
const words = (text: string) => article(`## First {#first}\n\n${text}`);

const contents = async (folder: ContentFolder) =>
  Object.fromEntries(
    await Promise.all(
      (await folder.built()).map(
        async (path) => [path, await readFile(join(folder.path, 'dist', path), 'utf8')] as const,
      ),
    ),
  );

test('one module and one declaration per document, an entry and a manifest', async () => {
  const folder = await contentFolder();
  expect((await folder.build()).written).toBe(5);
  expect(await folder.built()).toEqual([
    'articles/en/one.d.ts',
    'articles/en/one.js',
    'index.d.ts',
    'index.js',
    'manifest.json',
  ]);
});

test('the generated entry loads every document', async () => {
  const folder = await contentFolder({ [two]: words('Two.') });
  await folder.build();
  const { library } = await folder.compile();
  const script = `import { loadLibrary, loadManifest } from './dist/index.js';
    console.log(JSON.stringify([await loadLibrary(), (await loadManifest()).documents.length]));`;
  const node = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder.path,
  });
  const [loaded, count] = JSON.parse((await node).stdout);
  expect(openLibrary(loaded).documents()).toEqual(library && openLibrary(library).documents());
  expect(count).toBe(2);
});

test('a removed document leaves no module behind', async () => {
  const folder = await contentFolder({ [two]: words('Two.') });
  await folder.build();
  expect(await folder.built()).toContain('articles/en/two.js');
  await folder.write({ [two]: undefined });
  await folder.build();
  expect(await folder.built()).not.toContain('articles/en/two.js');
});

test('a failed build leaves the last good output', async () => {
  const folder = await contentFolder();
  await folder.build();
  const before = await contents(folder);
  await folder.write({ 'en/articles/one.md': words('Broken :fact[hours].') });
  const { ok, written } = await folder.build();
  expect(ok).toBe(false);
  expect(written).toBe(0);
  expect(await contents(folder)).toEqual(before);
});

test('the same sources give the same bytes', async () => {
  const [first, second] = await Promise.all([contentFolder(), contentFolder()]);
  await Promise.all([first.build(), second.build()]);
  expect(await contents(first)).toEqual(await contents(second));
});

test('a folder that somebody else filled is never replaced', async () => {
  const folder = await contentFolder();
  const config = { locales: ['en', 'es'], defaultLocale: 'en' };
  for (const out of ['.', 'en']) {
    await expect(build(folder.path, join(folder.path, out), config)).rejects.toThrow(
      'would replace',
    );
  }
  expect((await folder.compile()).problems).toEqual([]);
});
