import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, contentFolder, type Files } from '../content-folder.ts';
import { folderContents } from '../incremental/folder-contents.ts';
import { bin, calliope, run } from './run-calliope.ts';

const config = `export default { locales: ['en', 'es'], defaultLocale: 'en' };\n`;
const long = article(`## First {#first}\n\n${'Many words. '.repeat(2_000)}`);
const nobody = 65_534;

async function library(files: Files = {}) {
  const folder = await contentFolder({ 'calliope.config.ts': config, ...files });
  const dist = join(folder.path, 'dist');
  return { ...folder, dist, output: () => folderContents(dist) };
}

/** What a build leaves beside the output and the content. */
const leftovers = async (path: string) =>
  (await readdir(path)).filter((name) => name.startsWith('.'));

test('a full disk is said in a sentence, exits 1, and leaves the last good output', async () => {
  const { path, write, output } = await library();
  expect((await calliope(path, 'build')).code).toBe(0);
  const before = await output();
  await write({ 'en/articles/long.md': long });
  // A limit on the size of a file fails a write in the middle, as a full disk does.
  const command = `ulimit -f 8; exec "$0" "$1" build`;
  const { code, stderr } = await run('bash', ['-c', command, process.execPath, bin], { cwd: path });
  expect(code).toBe(1);
  expect(stderr).toMatch(/dist is left as it was: .+ \(EFBIG\)\. .+\n$/);
  expect(stderr.split('\n')).toHaveLength(2);
  expect(await output()).toEqual(before);
  expect(await leftovers(path)).toEqual([]);
  expect((await calliope(path, 'build')).code).toBe(0);
});

test('several builds at once wait for each other and leave one good output', async () => {
  const { path, write, output } = await library({ 'en/articles/long.md': long });
  const alone = await library({ 'en/articles/long.md': long });
  await calliope(alone.path, 'build');
  const ended = await Promise.all(Array.from({ length: 5 }, () => calliope(path, 'build')));
  expect(ended).toEqual(Array(5).fill(expect.objectContaining({ code: 0 })));
  expect(await output()).toEqual(await alone.output());
  await write({ 'en/articles/long.md': undefined });
  await Promise.all(Array.from({ length: 3 }, () => calliope(path, 'build')));
  expect(Object.keys(await output())).not.toContain('articles/en/long.js');
  expect(await leftovers(path)).toEqual([]);
});

test('what a killed build left behind is taken over', async () => {
  const { path } = await library();
  const workplace = join(path, '.dist.calliope');
  await mkdir(join(workplace, 'new', 'articles'), { recursive: true });
  await writeFile(join(workplace, 'new', 'articles', 'half.js'), 'export def');
  // No process has a number beyond the largest that Linux gives.
  const left = { pid: 2 ** 22 + 1, host: hostname(), name: '0f0f0f0f-0000-4000-8000-000000000000' };
  await writeFile(join(workplace, 'lock'), JSON.stringify(left));
  const { code, stderr } = await calliope(path, 'build');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await leftovers(path)).toEqual([]);
});

test('of several builds that find the lock of a killed one, each has its turn', async () => {
  const { path, output } = await library();
  const workplace = join(path, '.dist.calliope');
  await mkdir(workplace);
  const left = { pid: 2 ** 22 + 1, host: hostname(), name: '0f0f0f0f-0000-4000-8000-000000000000' };
  await writeFile(join(workplace, 'lock'), JSON.stringify(left));
  const ended = await Promise.all(Array.from({ length: 4 }, () => calliope(path, 'build')));
  expect(ended).toEqual(Array(4).fill(expect.objectContaining({ code: 0 })));
  expect(Object.keys(await output())).toContain('manifest.json');
  expect(await leftovers(path)).toEqual([]);
});

test('an output that was moved aside when a build was killed is put back', async () => {
  const { path, dist, output, write } = await library();
  await calliope(path, 'build');
  const before = await output();
  const workplace = join(path, '.dist.calliope');
  await mkdir(workplace);
  await run('mv', [dist, join(workplace, 'old')], { cwd: path });
  await write({ 'en/articles/one.md': 'Broken.' });
  expect((await calliope(path, 'build')).code).toBe(1);
  expect(await output()).toEqual(before);
});

// The superuser may read and write everything, so these two are run as somebody else.
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

test('a folder and a file without rights are Problems', async () => {
  const { path } = await library({ 'en/articles/two.md': long, 'en/faqs/q.md': long });
  await chmod(path, 0o755);
  await chmod(join(path, 'en/articles/two.md'), 0o000);
  await chmod(join(path, 'en/faqs'), 0o000);
  const { code, stdout, stderr } = await run(process.execPath, [bin, 'check', '--json'], {
    cwd: path,
    ...asNobody,
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout).problems).toMatchObject([
    { file: 'en/articles/two.md', code: 'file/unreadable' },
    { file: 'en/faqs', code: 'file/unreadable' },
  ]);
  await chmod(join(path, 'en/faqs'), 0o755);
});

test('an output without rights is said in a sentence and exits 1', async () => {
  const { path } = await library();
  await chmod(path, 0o555);
  const { code, stdout, stderr } = await run(process.execPath, [bin, 'build'], {
    cwd: path,
    ...asNobody,
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/dist is left as it was: there are no rights to write there \(EACCES\)/);
});
