import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editorialRules } from '../../src/editorial/index.ts';
import { asLine, filesIn, problemsOf } from './desk-folder.ts';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const source = fileURLToPath(new URL('../../src/editorial', import.meta.url));

/** The folders of the rules: those whose code names codes. */
const codesByRule = await readCodes();
const bad = await fixturesOf('bad');
const good = await fixturesOf('good');

test('the library under the fixtures has no problems', async () => {
  expect(await problemsOf({})).toEqual([]);
});

test('every folder of fixtures is a rule, and every rule has one', async () => {
  expect((await foldersIn(fixtures)).sort()).toEqual([...codesByRule.keys()].sort());
});

describe('a bad fixture is reported exactly where its fault stands', () => {
  test.each(bad)('$rule: $name', async ({ rule, folder }) => {
    const { 'expected.txt': expected = '', ...files } = await filesIn(folder);
    expect(expected).toMatch(/^(?:\S+:\d+:\d+ [a-z-]+\/[a-z-]+\n)+$/);
    expect((await problemsOf(files, rulesFor(rule))).map(asLine)).toEqual(
      expected.trimEnd().split('\n'),
    );
  });
});

describe('a good fixture is one that nothing is reported about', () => {
  test.each(good)('$rule: $name', async ({ rule, folder }) => {
    expect((await problemsOf(await filesIn(folder), rulesFor(rule))).map(asLine)).toEqual([]);
  });
});

describe('every code is shown', () => {
  const codes = [...codesByRule].flatMap(([rule, all]) => all.map((code) => ({ rule, code })));

  test.each(codes)('$code by a bad fixture of its rule', async ({ rule, code }) => {
    const lines = await expectedBy(bad.filter((fixture) => fixture.rule === rule));
    expect(lines.filter((line) => line.endsWith(` ${code}`))).not.toEqual([]);
  });

  test.each(codes)('$code by a good fixture whose name begins with it', ({ rule, code }) => {
    const begin = `${code.slice(code.indexOf('/') + 1)}-`;
    const shown = good.filter((one) => one.rule === rule && one.name.startsWith(begin));
    expect(shown).not.toEqual([]);
  });
});

/** An email of one line has no room for inclusion, so only the fixtures about that are held to it. */
const rulesFor = (rule: string) =>
  editorialRules.filter(({ name }) => name !== 'own-words' || rule === 'own-words');

async function readCodes(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rules = await Promise.all(
    (await foldersIn(source)).map(async (rule) => {
      const files = await filesIn(join(source, rule));
      const found = Object.values(files).flatMap(codesIn);
      return [rule, [...new Set(found)].sort()] as const;
    }),
  );
  return new Map(rules.filter(([, codes]) => codes.length > 0));
}

/** Codes as literals, but for those of examples in comments. */
function codesIn(text: string): readonly string[] {
  return text.replace(/^ \*.*$/gm, '').match(/(?<=')[a-z-]+\/[a-z-]+(?=')/g) ?? [];
}

async function fixturesOf(kind: 'bad' | 'good') {
  const rules = await foldersIn(fixtures);
  const found = await Promise.all(
    rules.map(async (rule) =>
      (await foldersIn(join(fixtures, rule, kind))).map((name) => ({
        rule,
        name,
        folder: join(fixtures, rule, kind, name),
      })),
    ),
  );
  return found.flat();
}

async function expectedBy(
  some: readonly { readonly folder: string }[],
): Promise<readonly string[]> {
  const texts = some.map(({ folder }) => readFile(join(folder, 'expected.txt'), 'utf8'));
  return (await Promise.all(texts)).flatMap((text) => text.trimEnd().split('\n'));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
