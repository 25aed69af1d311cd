import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { requireNode } from '../src/cli/require-node.ts';
import { article, contentFolder, faq } from './content-folder.ts';

const bin = fileURLToPath(new URL('../bin/calliope.js', import.meta.url));
const config = `export default { locales: ['en', 'es'], defaultLocale: 'en' };\n`;
const broken = article('## First {#first}\n\nOpen :fact[hours].');

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function calliope(cwd: string, ...args: string[]): Promise<Ran> {
  const run = promisify(execFile)(process.execPath, [bin, ...args], { cwd });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

describe('calliope check', () => {
  test('says that all is well, without colours in a pipe, and exits 0', async () => {
    const { path } = await contentFolder({ 'calliope.config.ts': config });
    const ran = await calliope(path, 'check');
    expect(ran).toEqual({ code: 0, stdout: '✓ 1 document, 0 errors, 0 warnings\n', stderr: '' });
  });

  test('points at the line, says what to do and exits 1', async () => {
    const { path } = await contentFolder({
      'calliope.config.ts': config,
      'en/articles/one.md': broken,
    });
    const { code, stdout, stderr } = await calliope(path, 'check');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^en\/articles\/one\.md:12:6 fact\/unknown There is no fact "hours"\.\n {4}\S/,
    );
    expect(stdout.split('\n').at(-2)).toBe('✗ 1 error, 0 warnings');
  });

  test('--json gives one object for machines', async () => {
    const { path } = await contentFolder({
      'calliope.config.ts': config,
      'en/articles/one.md': broken,
    });
    const { code, stdout } = await calliope(path, 'check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'fact/unknown', line: 12, column: 6, severity: 'error' }],
    });
  });

  test('a folder without a configuration is a wrong call', async () => {
    const { path } = await contentFolder();
    const { code, stderr } = await calliope(path, 'check', '.');
    expect(code).toBe(2);
    expect(stderr).toContain(join('calliope.config.ts'));
    expect(stderr).not.toContain('    at ');
  });
});

test('calliope build writes the package and says how much', async () => {
  const { path, built } = await contentFolder({ 'calliope.config.ts': config });
  const { code, stdout } = await calliope(path, 'build', '.', '--out', 'dist');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: '✓ 1 document, 0 errors, 0 warnings, 5 files written\n',
  });
  expect(await built()).toContain('index.js');
});

describe('calliope schema', () => {
  test('prints a JSON Schema whose every field is described', async () => {
    const { stdout } = await calliope('.', 'schema', 'article');
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toContain('2020-12');
    expect(schema.$defs.ArticleFrontMatter.properties.summary.description).toContain(
      'two sentences',
    );
  });

  test('an unknown name is a wrong call that lists the names', async () => {
    const { code, stderr } = await calliope('.', 'schema', 'nope');
    expect(code).toBe(2);
    expect(stderr).toContain('article, clinic');
  });
});

describe('calliope rename', () => {
  const files = { 'calliope.config.ts': config };

  test('lists every change in a rehearsal, at its place', async () => {
    const { path } = await contentFolder({
      ...files,
      'en/faqs/q.md': faq('See [it](article:one#first).'),
    });
    const { code, stdout, stderr } = await calliope(path, 'rename', 'one', 'two', '--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'en/articles/one.md -> en/articles/two.md',
      'en/faqs/q.md:6:18 one -> two',
      'redirects.yaml article:one -> article:two',
      '✓ article:one -> article:two: 1 file moved, 1 id replaced. This was a rehearsal: nothing was written.',
      '',
    ]);
  });

  test('--json gives one object for machines', async () => {
    const { path } = await contentFolder(files);
    const { stdout } = await calliope(path, 'rename', 'article:one#first', '#start', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ command: 'rename', ok: true, dryRun: false },
      renamed: { from: 'article:one#first', to: 'article:one#start' },
      edits: [{ file: 'en/articles/one.md', line: 10, column: 12, old: 'first', new: 'start' }],
    });
    expect((await calliope(path, 'check')).code).toBe(0);
  });

  test('what cannot be renamed is a wrong call, in a sentence', async () => {
    const { path } = await contentFolder(files);
    const { code, stdout, stderr } = await calliope(path, 'rename', 'oen', 'two');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no "oen"\. Did you mean "one"\? [^\n]*\n$/);
    expect((await calliope(path, 'rename', '--help')).stdout).toContain('Examples:');
  });

  test('errors in the content come first, and exit 1', async () => {
    const { path } = await contentFolder({ ...files, 'en/articles/one.md': broken });
    const { code, stdout } = await calliope(path, 'rename', 'one', 'two');
    expect(code).toBe(1);
    expect(stdout.split('\n').at(-2)).toBe('✗ 1 error, 0 warnings. Nothing was renamed.');
  });
});

test('an unknown command is a wrong call with a way to learn', async () => {
  const { code, stderr } = await calliope('.', 'publsh');
  expect(code).toBe(2);
  expect(stderr).toContain('calliope --help');
  expect((await calliope('.', '--help')).stdout).toContain('Examples:');
});

test('a Node that is new enough passes the guard', () => {
  expect(() => requireNode('24.0.0')).not.toThrow();
});

test('an old Node meets the guard before anything that it does not know', async () => {
  const source = await readFile(bin, 'utf8');
  const imports = source.match(/^import .*$/gm);
  // A name that a module of an old Node lacks would end the process before the guard.
  expect(imports).toEqual([
    "import * as module from 'node:module';",
    "import { requireNode } from '../dist/require-node.js';",
  ]);
  const guard = await readFile(new URL('../dist/require-node.js', import.meta.url), 'utf8');
  expect(guard).not.toMatch(/^import/m);
});

test('whoever stops reading gets no stack trace', async () => {
  const { path } = await contentFolder({ 'calliope.config.ts': config });
  const child = spawn(process.execPath, [bin, 'check'], { cwd: path });
  child.stdout.destroy();
  const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(said).toBe('');
});

describe('calliope sign, unsign and translated', () => {
  const who = ['--by', 'A Tester', '--credential', 'none'];

  test('say what was signed, what waits and what was archived', async () => {
    const { path } = await contentFolder({ 'calliope.config.ts': config });
    const dates = ['--on', '2026-05-04', '--next', '2027-05-04'];
    const first = await calliope(path, 'sign', 'one', ...who, ...dates);
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^✓ article:one \(en\): 3 parts, waiting for what it includes or carries\n {2}archived [0-9a-f]{16} article one \(en\)\nSigned by A Tester, none, on 2026-05-04\. The next review is due by 2027-05-04\.\n$/,
      ),
    });
    const second = await calliope(path, 'sign', 'safety', ...who, ...dates);
    expect(second.stdout).toMatch(/^✓ safety \(en\): 3 parts\nSigned/);
    expect((await calliope(path, 'check', '--as-of', '2026-06-01')).code).toBe(0);
    const taken = await calliope(path, 'unsign', 'one', '--reason', 'It is wrong.');
    expect(taken.stdout).toMatch(/^✓ article:one \(en\): 1 sign-off withdrawn on \d{4}-/);
  });

  test.each([
    [['sign', 'one', '--next', '2027-01-01'], '--by'],
    [['sign', 'one', '--by', ' ', '--credential', 'none', '--next', '2027-01-01'], 'need words'],
    [['sign', 'one', ...who, '--next', '2027-13-01'], 'is not a day'],
    [['sign', 'none', ...who, '--next', '2097-01-01'], 'There is no "none" in en.'],
    [['unsign', 'one', '--reason', 'It is wrong.'], 'Nobody has signed article:one in en.'],
    [['translated', 'one', '--locale', 'es'], 'There is no "one" in es.'],
    [['diff', 'abc'], 'The archive has no revision "abc".'],
  ])('%j is a wrong call', async (args, reason) => {
    const { path } = await contentFolder({ 'calliope.config.ts': config });
    const { code, stdout, stderr } = await calliope(path, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
  });
});
