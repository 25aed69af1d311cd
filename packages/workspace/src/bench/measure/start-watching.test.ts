import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { secondsUntilWritten } from './seconds-until-written.ts';
import { startWatching } from './start-watching.ts';

const start = (script: string, cwd = tmpdir()) =>
  startWatching({ command: [process.execPath, '-e', script], cwd }, /Watching/);

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-watching-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a save is measured until its words are in the output', async () => {
  const folder = await temporary();
  const copy = `
    const { copyFileSync, watch } = require('node:fs');
    watch('.', (_, name) => name === 'in' && setTimeout(() => copyFileSync('in', 'out'), 50));
    console.log('Watching');`;
  const watching = await start(copy, folder);
  const save = () => {
    void writeFile(join(folder, 'in'), 'some words');
    return 'some words';
  };
  const seconds = await secondsUntilWritten(save, { file: join(folder, 'out'), limit: 30 });
  await watching?.stop();
  expect(seconds).toBeGreaterThan(0.045);
});

test('a save that nobody notices has no duration', async () => {
  const file = join(await temporary(), 'out');
  expect(await secondsUntilWritten(() => 'words', { file, limit: 0.01 })).toBeUndefined();
});

test('a command without such an option is not available', async () => {
  const old = `console.error("error: unknown option '--watch'"); process.exit(2)`;
  expect(await start(old)).toBeUndefined();
});

test('a command that ends before it watches is an error with its last words', async () => {
  await expect(start('console.error("No such folder.")')).rejects.toThrow('No such folder.');
});
