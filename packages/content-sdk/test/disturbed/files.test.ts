import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { isText, readSource } from '../../src/compile/read/read-source.ts';
import type { Rule } from '../../src/compile/rules/rule.ts';
import { build } from '../../src/compile/write/build.ts';
import { article, type ContentFolder, contentFolder } from '../content-folder.ts';
import { folderContents } from '../incremental/folder-contents.ts';

const one = 'en/articles/one.md';
const words = article('## First {#first}\n\nCafé words.');

/** The faults of a folder as `file code`. */
async function faultsOf(folder: ContentFolder): Promise<readonly string[]> {
  const { library, problems } = await folder.compile();
  expect(library === undefined).toBe(problems.length > 0);
  for (const { line, column, message, hint } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
  }
  return problems.map(({ file, code }) => `${file} ${code}`);
}

test('a byte order mark is no word, and moves no revision', async () => {
  const plain = await contentFolder({ [one]: words });
  const marked = await contentFolder({ [one]: `\uFEFF${words}` });
  expect(await marked.compile()).toEqual(await plain.compile());
});

test.each([
  [
    'bytes that are not UTF-8',
    new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28]),
    'file/encoding',
  ],
  ['UTF-16', Buffer.from(`\uFEFF${words}`, 'utf16le'), 'file/encoding'],
  ['a NUL byte', words.replace('words', 'wo\0rds'), 'file/control-character'],
  ['nothing at all', '', 'front-matter/missing'],
])('a file of %s is one problem', async (_, content, code) => {
  expect(await faultsOf(await contentFolder({ [one]: content }))).toEqual([`${one} ${code}`]);
});

test('a link that leads to itself is named, and so is one that leads nowhere', async () => {
  const folder = await contentFolder();
  await symlink('loop.md', join(folder.path, 'en/articles/loop.md'));
  await symlink('/nowhere/at-all.md', join(folder.path, 'en/articles/nowhere.md'));
  expect(await faultsOf(folder)).toEqual([
    'en/articles/loop.md file/unreadable',
    'en/articles/nowhere.md file/unreadable',
  ]);
});

test('a folder that contains itself is not walked round and round', async () => {
  const folder = await contentFolder();
  await symlink('..', join(folder.path, 'en/articles/up'));
  expect(await faultsOf(folder)).toEqual(['en/articles/up file/unknown-place']);
});

test('what lies beside the words for those who check them is passed over', async () => {
  const folder = await contentFolder({ 'coverage.yaml': 'points: []' });
  expect(await faultsOf(folder)).toEqual([]);
});

test('a folder where a file belongs is named', async () => {
  const folder = await contentFolder({ 'references.yaml': undefined });
  await mkdir(join(folder.path, 'en/articles/two.md'));
  await mkdir(join(folder.path, 'references.yaml'));
  await writeFile(join(folder.path, 'en/articles/two.md', 'inner.md'), words);
  expect(await faultsOf(folder)).toEqual(['en/articles/two.md/inner.md file/unknown-place']);
});

test('a file that vanishes during the build leaves the last good output', async () => {
  const folder = await contentFolder({ 'en/articles/two.md': words });
  await folder.build();
  const dist = join(folder.path, 'dist');
  const before = await folderContents(dist);
  // The first document that is looked at takes away what is listed and not read yet.
  const vanishing: Rule = {
    name: 'vanishing',
    check: () => {
      rmSync(join(folder.path, 'en/articles/two.md'), { force: true });
      return [];
    },
  };
  const config = { locales: ['en', 'es'], defaultLocale: 'en', rules: [vanishing] };
  const { ok, problems } = await build(folder.path, dist, config);
  expect(ok).toBe(false);
  expect(problems).toMatchObject([
    {
      file: 'en/articles/two.md',
      code: 'file/unreadable',
      message: expect.stringContaining('ENOENT'),
    },
  ]);
  expect(await folderContents(dist)).toEqual(before);
});

test('a file that somebody writes to is a text or a Problem, and whole in the end', async () => {
  const { path, write } = await contentFolder();
  const versions = ['a', 'b'].map((letter) => letter.repeat(300_000));
  await write({ [one]: versions[0] });
  const writer = new Worker(
    `const { writeFileSync } = require('node:fs');
     const { file, versions } = require('node:worker_threads').workerData;
     for (let n = 0; n < 400; n += 1) writeFileSync(file, versions[n % 2]);`,
    { eval: true, workerData: { file: join(path, one), versions } },
  );
  let going = true;
  const ended = once(writer, 'exit').then(() => {
    going = false;
  });
  while (going) {
    const { outcome, hash } = readSource(path, one);
    const letters = new Set(isText(outcome) ? outcome.text : '');
    expect(letters.size).toBeLessThanOrEqual(1);
    expect(isText(outcome) ? hash : outcome.code).toMatch(/^(?:\w{64}|file\/unreadable)$/);
    await setImmediate();
  }
  await ended;
  const { outcome } = readSource(path, one);
  expect(isText(outcome) && outcome.text).toBe(versions[1]);
});
