import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { article, contentFolder, type Files } from './content-folder.ts';

const bin = fileURLToPath(new URL('../bin/calliope.js', import.meta.url));
const config = `export default { locales: ['en', 'es'], defaultLocale: 'en' };\n`;
const one = 'en/articles/one.md';

async function folder(files: Files = {}) {
  const content = await contentFolder({ 'calliope.config.ts': config, ...files });
  const calliope = (...args: string[]) =>
    promisify(execFile)(process.execPath, [bin, ...args], { cwd: content.path }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  const archived = () =>
    readdir(join(content.path, 'archive'), { recursive: true }).catch(() => undefined);
  return { ...content, calliope, archived };
}

/** The path of the only entry that a folder has. */
const entryOf = async (path: string): Promise<string> => {
  const [, , digest = ''] = (await readFile(join(path, 'archive/index.txt'), 'utf8')).split(' ');
  return `archive/entries/${digest.slice(0, 2)}/${digest}.json`;
};

describe('calliope publish', () => {
  test('says what is new and which, then that nothing is', async () => {
    const { path, calliope } = await folder();
    const first = await calliope('publish', '--on', '2026-11-23');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^ {2}[0-9a-f]{16} article one \(en\)\n✓ Archived 1 document on 2026-11-23; 0 there already\n$/,
    );
    const index = await readFile(join(path, 'archive/index.txt'), 'utf8');
    expect(index).toMatch(/^2026-11-23 [0-9a-f]{64} [0-9a-f]{64} article:one en\n$/);
    expect((await calliope('publish')).stdout).toBe('✓ Nothing new; 1 there already\n');
    expect(await readFile(join(path, 'archive/index.txt'), 'utf8')).toBe(index);
  });

  test('--dry-run writes nothing', async () => {
    const { calliope, archived } = await folder();
    expect((await calliope('publish', '--dry-run')).stdout).toContain('✓ Would archive 1 document');
    expect(await archived()).toBeUndefined();
  });

  test('--json gives one object for machines', async () => {
    const { calliope } = await folder();
    const { stdout } = await calliope('publish', '--json', '--on', '2026-11-23');
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ command: 'publish', ok: true, on: '2026-11-23', dryRun: false },
      added: [{ kind: 'article', id: 'one', locale: 'en' }],
      ...{ adopted: [], known: 0, problems: [] },
    });
  });

  test('errors in the content keep everything out of the archive', async () => {
    const { calliope, archived } = await folder({
      [one]: article('## First {#first}\n\nOpen :fact[hours].'),
    });
    const { code, stdout } = await calliope('publish');
    expect(code).toBe(1);
    expect(stdout).toContain('✗ 1 error, 0 warnings. Nothing was archived.');
    expect(await archived()).toBeUndefined();
  });

  test.each(['yesterday', '2026-02-30', '26-1-1'])('--on %s is a wrong call', async (day) => {
    const { calliope, archived } = await folder();
    const { code, stderr } = await calliope('publish', '--on', day);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `"${day}" is not a day. Write it as 2026-11-23.\n`,
    });
    expect(await archived()).toBeUndefined();
  });

  test('an archive that is not sound gets nothing, and the words say what to do', async () => {
    const { path, calliope, write } = await folder();
    await calliope('publish');
    const entry = await entryOf(path);
    await rm(join(path, entry));
    await write({ [one]: article('## First {#first}\n\nNew words.') });
    const { code, stdout } = await calliope('publish');
    expect(code).toBe(1);
    expect(stdout).toContain('archive/index.txt:1:1 archive/missing');
    expect(stdout).toContain(`git restore ${entry}`);
    expect(stdout).toContain('✗ 1 error, 0 warnings. Nothing was archived.');
  });
});

describe('calliope check', () => {
  test('proves the archive too', async () => {
    const { path, calliope } = await folder();
    await calliope('publish');
    expect((await calliope('check')).code).toBe(0);
    const entry = await entryOf(path);
    const words = await readFile(join(path, entry), 'utf8');
    await writeFile(join(path, entry), words.replace('Some words.', 'Same words.'));
    const { code, stdout } = await calliope('check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ file: entry, line: 1, column: 1, code: 'archive/altered', severity: 'error' }],
    });
  });
});
