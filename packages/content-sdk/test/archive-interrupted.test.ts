import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entryOfDocument } from '../src/archive/archive-entry.ts';
import { writeAll } from '../src/archive/write-all.ts';
import { writeDurably } from '../src/archive/write-durably.ts';
import { type ArchiveFolder, archiveFolder, libraryOf, on, sink } from './archive-folder.ts';

const script = fileURLToPath(new URL('./publish-and-die.ts', import.meta.url));
const articles = [sink(), sink({ locale: 'es' }), sink({ id: 'third', title: 'Third' })];

/** Publishes in a process of its own that is killed when it gives the file of this number its name. */
async function publish(archive: ArchiveFolder, diesAt?: number): Promise<NodeJS.Signals | number> {
  const child = fork(script, { stdio: 'ignore' });
  child.send({ folder: archive.path, library: libraryOf(articles), on, diesAt });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

/** The number of a process that has ended. */
async function goneProcess(): Promise<number> {
  const child = fork(script, { stdio: 'ignore' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid ?? 0;
}

const leftovers = async ({ path }: ArchiveFolder): Promise<string[]> =>
  (await readdir(path)).filter((name) => name.startsWith('.'));

describe('a publish that is killed', () => {
  test.each([1, 2, 3, 4, 5])(
    'at file %i leaves nothing that the next one cannot finish',
    async (at) => {
      const archive = await archiveFolder();
      expect(await publish(archive, at)).toBe('SIGKILL');
      const faults = await archive.faults();
      expect(faults.filter((fault) => !fault.endsWith('archive/unindexed'))).toEqual([]);
      const outcome = await archive.add(articles);
      expect(outcome.problems).toEqual([]);
      expect(outcome.adopted).toHaveLength(faults.length);
      expect(outcome.added).toHaveLength(articles.length - faults.length);
      expect(await archive.faults()).toEqual([]);
      expect(await leftovers(archive)).toEqual([]);
    },
  );
});

describe('two publishes at once', () => {
  test('leave each entry once, and one of them may have to wait', async () => {
    const archive = await archiveFolder();
    const ended = await Promise.all(Array.from({ length: 4 }, () => publish(archive)));
    expect(ended.every((code) => code === 0 || code === 3)).toBe(true);
    expect(ended).toContain(0);
    expect(await archive.faults()).toEqual([]);
    expect((await archive.add(articles)).known).toBe(articles.length);
    expect((await archive.read('index.txt')).toString().trimEnd().split('\n')).toHaveLength(3);
  });

  const lockOf = (pid: number, host = hostname()) =>
    JSON.stringify({ pid, host, name: '0f0f0f0f-0000-4000-8000-000000000000' });

  test('the second says who is at work and what to do, and writes nothing', async () => {
    const archive = await archiveFolder();
    await archive.add([]);
    for (const lock of [lockOf(process.pid), lockOf(1, 'elsewhere'), '']) {
      await writeFile(join(archive.path, '.lock'), lock);
      const { problems, added } = await archive.add(articles);
      expect(problems).toMatchObject([{ code: 'archive/locked', file: 'archive/.lock' }]);
      expect(problems[0]?.hint).toContain('delete archive/.lock');
      expect([added, await archive.files()]).toEqual([[], {}]);
    }
  });

  test('of several that find the lock of a process that is gone, one takes it over', async () => {
    const archive = await archiveFolder();
    await archive.add([]);
    const gone = await goneProcess();
    await writeFile(join(archive.path, '.lock'), lockOf(gone));
    // The mark of another one that is just taking it over.
    await writeFile(join(archive.path, '.lock-0f0f0f0f-0000-4000-8000-000000000000'), '');
    expect((await archive.add(articles)).problems).toMatchObject([{ code: 'archive/locked' }]);
    expect(await archive.files()).toEqual({});
  });

  test('it is taken over, and nothing of it is left', async () => {
    const archive = await archiveFolder();
    await archive.add([]);
    await writeFile(join(archive.path, '.lock'), lockOf(await goneProcess()));
    const ended = await Promise.all(Array.from({ length: 4 }, () => publish(archive)));
    expect(ended).toContain(0);
    expect(ended.every((code) => code === 0 || code === 3)).toBe(true);
    expect(await archive.faults()).toEqual([]);
    expect(await leftovers(archive)).toEqual([]);
  });
});

describe('a disk that is full', () => {
  const full = (after: number): typeof writeDurably => {
    let written = 0;
    return async (...file) => {
      if (written >= after) throw Object.assign(new Error('No space left'), { code: 'ENOSPC' });
      written += 1;
      await writeDurably(...file);
    };
  };
  const entries = new Map(
    articles.map(entryOfDocument).map(({ line, bytes }) => [`entries/${line.digest}`, bytes]),
  );

  test.each([0, 1, 2, 3, 4])('after %i files leaves the archive as it was', async (after) => {
    const archive = await archiveFolder();
    await archive.add([]);
    const first = { entries, index: undefined, lines: ['a'] };
    await expect(writeAll(archive.path, first, full(after))).rejects.toThrow('No space');
    expect(await readdir(archive.path, { recursive: true })).toEqual([]);
  });

  test('keeps what stood there before', async () => {
    const archive = await archiveFolder();
    await archive.add([sink({ id: 'before', title: 'Before' })]);
    const before = await archive.files();
    const more = { entries, index: before['index.txt'], lines: ['a'] };
    await expect(writeAll(archive.path, more, full(3))).rejects.toThrow('No space');
    expect(await archive.files()).toEqual(before);
  });
});
