import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { article, contentFolder } from './content-folder.ts';
import { bin } from './disturbed/run-calliope.ts';

const config = `export default { locales: ['en', 'es'], defaultLocale: 'en' };\n`;
const one = 'en/articles/one.md';
const saying = (words: string) => article(`## First {#first}\n\n${words}`);

/** A command that watches a folder, with everything that it has said so far. */
async function watching(...args: string[]) {
  const folder = await contentFolder({ 'calliope.config.ts': config });
  const child: ChildProcess = spawn(process.execPath, [bin, ...args, '--watch'], {
    cwd: folder.path,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    said.out += data;
  });
  child.stderr?.on('data', (data) => {
    said.err += data;
  });
  const until = (check: () => void | Promise<void>) =>
    vi.waitFor(check, { timeout: 30_000, interval: 10 });
  await until(() => expect(said.err).toContain('Watching'));
  return { ...folder, child, said, until };
}

test('a save is built, a broken one leaves what there was, and a mended one is built again', async () => {
  const { path, write, said, until } = await watching('build');
  const built = () => readFile(join(path, 'dist/articles/en/one.js'), 'utf8');
  await write({ [one]: saying('Second words.') });
  await until(async () => expect(await built()).toContain('Second words.'));
  await write({ [one]: saying('Open :fact[hours].') });
  await until(() => expect(said.out).toContain(`${one}:12:6 fact/unknown`));
  expect(await built()).toContain('Second words.');
  await write({ [one]: saying('Third words.') });
  await until(async () => expect(await built()).toContain('Third words.'));
});

test('a file that is replaced, added or taken away is seen', async () => {
  const { path, write, said, until } = await watching('check', '--json');
  const last = () => JSON.parse(said.out.trim().split('\n').at(-1) ?? '{}');
  expect(last()).toMatchObject({ command: 'check', ok: true, documents: 1 });
  await write({ 'en/articles/two.md': saying('Two.') });
  await until(() => expect(last()).toMatchObject({ documents: 2, compiled: 1 }));
  await writeFile(join(path, '.replacement'), saying('[Gone](article:three).'));
  await rename(join(path, '.replacement'), join(path, 'en/articles/two.md'));
  await until(() => expect(last()).toMatchObject({ ok: false, documents: 2 }));
  await write({ 'en/articles/two.md': undefined });
  await until(() => expect(last()).toMatchObject({ ok: true, documents: 1 }));
});

test('it ends when it is told to', async () => {
  const { child } = await watching('check');
  child.kill('SIGTERM');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGTERM');
});
