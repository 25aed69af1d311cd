import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { requireNode } from '../src/cli/require-node.ts';
import { article, contentFolder } from './content-folder.ts';

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

test('an unknown command is a wrong call with a way to learn', async () => {
  const { code, stderr } = await calliope('.', 'publsh');
  expect(code).toBe(2);
  expect(stderr).toContain('calliope --help');
  expect((await calliope('.', '--help')).stdout).toContain('Examples:');
});

test('a Node that is new enough passes the guard', () => {
  expect(() => requireNode('24.0.0')).not.toThrow();
});
