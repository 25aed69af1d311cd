import { describe, expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';

const one = 'en/articles/one.md';
const section = (words: string) => `## First {#first}\n\n${words}`;
const tenMillion = 10_000_000;

interface Large {
  readonly name: string;
  readonly file: () => string;
  /** `line code`, or that it compiles. */
  readonly expected: string;
}

const body = (name: string, words: () => string, expected: string): Large => ({
  name,
  file: () => article(section(words())),
  expected,
});

const large: readonly Large[] = [
  body('10 MB in one paragraph', () => 'word '.repeat(tenMillion / 5), '12 file/too-long'),
  body('10 MB in many paragraphs', () => 'Words.\n\n'.repeat(tenMillion / 8), 'file/too-long'),
  ...['*', '[', '_', ':', '`', '>', ' '].map((sign) =>
    body(`10 MB of ${JSON.stringify(sign)}`, () => sign.repeat(tenMillion), '12 file/too-long'),
  ),
  {
    name: '10 MB of front matter',
    file: () => article('x', `title: ${'word '.repeat(tenMillion / 5)}\n`),
    expected: '8 file/too-long',
  },
  {
    name: 'front matter longer than anybody reads',
    file: () => article('x', '# a\n'.repeat(30_000)),
    expected: 'file/too-long',
  },
  body('one paragraph beyond the limit', () => 'word '.repeat(10_001), '12 markdown/too-long'),
  body('one paragraph below the limit', () => 'word '.repeat(9_990), 'compiles'),
  body('a file below the limit', () => 'Words.\n\n'.repeat(100_000), 'compiles'),
  body('a table of 10,000 columns', () => table(10_000), '12 markdown/too-long'),
  body('a table of 1,000 columns', () => table(1_000), 'compiles'),
  {
    name: '100,000 titles',
    file: () => article(titles(100_000)),
    expected: 'file/too-long',
  },
  {
    name: '20,000 titles',
    file: () => article(titles(20_000)),
    expected: 'compiles',
  },
  body('lists 10,000 deep', () => `${'- '.repeat(10_000)}a`, '12 markdown/nesting'),
  body('numbered lists 10,000 deep', () => `${'1. '.repeat(10_000)}a`, '12 markdown/nesting'),
  body('lists 200 deep by indentation', () => steps(200), 'markdown/nesting'),
  body('quotations 10,000 deep', () => `${'>'.repeat(10_000)}a`, '12 markdown/nesting'),
  body(
    'callouts 10,000 deep',
    () => `${':::callout{tone="note"}\n'.repeat(10_000)}a\n${':::\n'.repeat(10_000)}`,
    '212 markdown/nesting',
  ),
  body(
    '10,000 callouts',
    () => `${':::callout{tone="note"}\na\n:::\n\n'.repeat(10_000)}`,
    'compiles',
  ),
  body(
    'callouts 150 deep',
    () => `${':::callout{tone="note"}\n'.repeat(150)}a\n${':::\n'.repeat(150)}`,
    'markdown/nesting',
  ),
  body(
    'stars 10,000 deep',
    () => `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`,
    '12 markdown/nesting',
  ),
  body('brackets 10,000 deep', () => deep('[', ']'), '12 markdown/nesting'),
  body('directives 10,000 deep', () => deep(':a[', ']'), '12 markdown/nesting'),
  body('links 2,000 deep', () => deep('[', '](tel:911)', 2_000), '12 markdown/nesting'),
  body('a line of 40,000 #', () => `${'#'.repeat(40_000)} A`, 'compiles'),
  body('25,000 colons with a name', () => ':a'.repeat(25_000 - 10), '12 markdown/too-long'),
  body('4,900 colons with a name', () => 'a:b '.repeat(4_900), 'compiles'),
  body('10 MB of allowances', () => `x${allowed}\n\n`.repeat(tenMillion / 32), 'compiles'),
  body('10 MB of allowances on a line', () => `x${allowed.repeat(tenMillion / 28)}`, 'compiles'),
  body('10 MB of open allowances', () => '<!-- allow '.repeat(tenMillion / 11), '12 file/too-long'),
  body(
    '10 MB of spaces before an allowance',
    () => `a${' '.repeat(tenMillion)}b${allowed}`,
    '12 file/too-long',
  ),
  body(
    '10 MB of spaces in a reason',
    () => `a <!-- allow a/b: c${' '.repeat(tenMillion)}d -->`,
    '12 file/too-long',
  ),
  {
    name: 'YAML lists 10,000 deep',
    file: () => article('x', `related: ${'['.repeat(10_000)}\n`),
    expected: '8 yaml/syntax',
  },
  {
    name: 'YAML maps 10,000 deep',
    file: () => article('x', `related: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`),
    expected: '8 yaml/syntax',
  },
  {
    name: 'aliases that explode',
    file: () => article('x', aliases()),
    expected: 'yaml/alias',
  },
  {
    name: 'a key of 50,000 characters',
    file: () => article('x', `${'k'.repeat(50_000)}: 1\n`),
    expected: '8 schema/unknown-key',
  },
  {
    name: '10,000 keys that nobody knows',
    file: () => article('x', Array.from({ length: 10_000 }, (_, at) => `k${at}: 1\n`).join('')),
    expected: '8 schema/unknown-key',
  },
  {
    name: 'a list that contains itself',
    file: () => article('x', 'related: &a [*a]\n'),
    expected: '8 yaml/alias',
  },
];

const allowed = ' <!-- allow a/b: reason -->';

const titles = (count: number): string =>
  Array.from({ length: count }, (_, at) => `## A {#a${at}}\n\nx`).join('\n\n');

function table(columns: number): string {
  const row = (cell: string) => `${`| ${cell} `.repeat(columns)}|`;
  return [row('a'), row('-'), row('b')].join('\n');
}

const steps = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- a`).join('\n');

const deep = (open: string, close: string, times = 10_000): string =>
  `${open.repeat(times)}a${close.repeat(times)}`;

/** A billion words in nine lines. */
function aliases(): string {
  const lines = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*a${level - 1}`;
    return `k${level}: &a${level} [${Array(9).fill(inner).join(', ')}]\n`;
  });
  return lines.join('');
}

describe('whatever its size, a file is a document or a Problem at a place in it', () => {
  test.each(large)('$name: $expected', async ({ file, expected }) => {
    const folder = await contentFolder({ [one]: file() });
    const { library, problems } = await folder.compile();
    const found = problems.map(({ line, code }) => `${line} ${code}`);
    if (expected === 'compiles') expect(found).toEqual([]);
    else expect(found.find((problem) => problem.endsWith(expected))).toBeDefined();
    expect(library === undefined).toBe(expected !== 'compiles');
    for (const problem of problems) {
      expect(problem.file).toBe(one);
      expect(Math.min(problem.line, problem.column)).toBeGreaterThan(0);
    }
  });
});
