import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openChecker } from '../../src/compile/check.ts';
import type { Rule } from '../../src/compile/rules/rule.ts';
import { build } from '../../src/compile/write/build.ts';
import { article, contentFolder } from '../content-folder.ts';
import { folderContents } from './folder-contents.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };

/** A clock by which every stamp is old enough to be proof. */
const now = () => Date.now() + 3_600_000;

async function built() {
  const folder = await contentFolder();
  const dist = join(folder.path, 'dist');
  const cache = join(folder.path, 'node_modules', '.cache', 'calliope');
  const again = () => build(folder.path, dist, config, { now });
  expect((await again()).compiled).toBe(1);
  const [name = ''] = await readdir(cache);
  return { ...folder, dist, again, cache: join(cache, name), output: () => folderContents(dist) };
}

test('the next process knows what the last one built', async () => {
  const { again } = await built();
  expect(await again()).toMatchObject({ ok: true, documents: 1, compiled: 0, written: 0 });
});

test('the cache holds no word of what was written', async () => {
  const { cache, write, again } = await built();
  await write({ 'en/articles/two.md': article('## First {#first}\n\nUnmistakable wording.') });
  await again();
  expect(await readFile(cache, 'utf8')).not.toContain('Unmistakable');
});

test.each([
  ['cut in half', async (file: string) => truncate(file, 700)],
  ['empty', async (file: string) => truncate(file, 0)],
  [
    'of another version',
    async (file: string) => patch(file, /^calliope cache \w{8}/, 'calliope cache 00000000'),
  ],
  ['altered by a byte', async (file: string) => patch(file, 'one.md', 'two.md')],
  ['no text at all', async (file: string) => writeFile(file, new Uint8Array([0, 255, 10, 1]))],
])('a cache that is %s is nothing, and the build is a first one', async (_, damage) => {
  const { cache, again, output } = await built();
  const before = await output();
  await damage(cache);
  expect(await again()).toMatchObject({ ok: true, compiled: 1, problems: [] });
  expect(await output()).toEqual(before);
});

test.each([
  ['a module that was deleted', 'articles/en/one.js', undefined],
  ['a file that does not belong', 'articles/en/stray.js', 'export default 1;'],
  ['a manifest that was altered', 'manifest.json', '{}'],
])('%s is put right by the next build', async (_, path, content) => {
  const { dist, again, output } = await built();
  const before = await output();
  if (content === undefined) await rm(join(dist, path));
  else await writeFile(join(dist, path), content);
  expect(await again()).toMatchObject({ ok: true, compiled: 1 });
  expect(await output()).toEqual(before);
});

test('another configuration does not use what was known under this one', async () => {
  const { path, dist } = await built();
  const other = { locales: ['en'], defaultLocale: 'en' };
  const { problems } = await build(path, dist, other, { now });
  expect(problems.map(({ code }) => code)).toContain('file/unknown-locale');
});

test('rules whose code is not known are asked every time', async () => {
  const { path } = await contentFolder();
  let asked = 0;
  const rule: Rule = {
    name: 'counts',
    check: () => {
      asked += 1;
      return [];
    },
  };
  const check = (rules?: string) =>
    openChecker(path, { ...config, rules: [rule] }, { rules, now }).check();
  for (const rules of [undefined, undefined, 'a', 'a', 'b']) await check(rules);
  expect(asked).toBe(4);
});

test('a rule is asked again once a file that it rests on is another', async () => {
  const { path, write } = await contentFolder({ 'coverage.yaml': 'one' });
  let asked = 0;
  const rule: Rule = {
    name: 'counts',
    restsOn: [join(path, 'coverage.yaml')],
    check: () => {
      asked += 1;
      return [];
    },
  };
  const check = () => openChecker(path, { ...config, rules: [rule] }, { rules: 'a', now }).check();
  for (const content of ['one', 'one', 'two', 'two']) {
    await write({ 'coverage.yaml': content });
    await check();
  }
  expect(asked).toBe(2);
});

async function patch(file: string, from: RegExp | string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(file, text.replace(from, to));
}
