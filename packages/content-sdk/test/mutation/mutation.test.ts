import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { textOfAuthored } from '../text-of-authored.ts';
import { judge, type Law, type Subject } from './laws.ts';
import { minimise } from './minimise.ts';
import { mutatedFile } from './mutated-file.ts';
import { parseOne } from './parse-one.ts';
import { seeds } from './seeds.ts';

const seed = 20261123;
const encoder = new TextEncoder();

test.each(seeds.filter((one, index) => seeds.indexOf(one) === index))(
  'the seed $path is accepted, and held to every law that there is for it',
  ({ path, text }) => {
    const { outcome, laws } = judge({ path, bytes: encoder.encode(text) });
    expect(outcome).toBe('accepted');
    expect(laws).toHaveLength(path.endsWith('.md') ? 4 : 2);
  },
);

test('a broken file is read without a lost letter, or reported at a place in it', () => {
  const applied: Record<Law, number> = { answered: 0, placed: 0, letters: 0, 'both parsers': 0 };
  const property = fc.property(mutatedFile, (file) => {
    for (const law of judge(file).laws) applied[law] += 1;
  });
  fc.assert(property, { numRuns: 2_500, seed });
  expect(applied.answered).toBe(2_500);
  expect(applied.placed).toBeGreaterThan(2_000);
  expect(Math.min(applied.letters, applied['both parsers'])).toBeGreaterThan(350);
});

test('the short way, without the disk, says what compiling a folder says', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedFile, async (file) => {
      const folder = await contentFolder({
        'figures/a.svg': '<svg></svg>',
        [file.path]: file.bytes,
      });
      const { problems, library } = await folder.compile();
      const { text, problems: expected } = parseOne(file);
      const found = problems.map((problem) => JSON.stringify(problem));
      expect(found).toEqual(expect.arrayContaining(expected.map((one) => JSON.stringify(one))));
      if (text === undefined || expected.length > 0) expect(library).toBeUndefined();
    }),
    { numRuns: 150, seed },
  );
});

describe('a planted fault is found', () => {
  const planted: readonly (readonly [string, Partial<Subject>])[] = [
    ['a letter that is dropped', { textOf: (body) => textOfAuthored(body).replace('s', '') }],
    [
      'an exception',
      { parse: (file) => (includes(file.bytes, ':::question') ? fail() : parseOne(file)) },
    ],
    [
      'a Problem without a place',
      {
        parse: (file) => {
          const parsed = parseOne(file);
          return { ...parsed, problems: parsed.problems.map((one) => ({ ...one, line: 0 })) };
        },
      },
    ],
    [
      'a document that is neither read nor reported',
      { parse: (file) => ({ ...parseOne(file), problems: [], document: undefined }) },
    ],
  ];
  test.each(planted)('%s', (_, fault) => {
    const subject: Subject = { parse: parseOne, textOf: textOfAuthored, ...fault };
    const property = fc.property(mutatedFile, (file) => void judge(file, subject));
    expect(fc.check(property, { numRuns: 200, seed, endOnFailure: true }).failed).toBe(true);
  });
});

test('a finding is made as small as it can be', async () => {
  const fails = (text: string) => text.includes('a') && text.includes('😀');
  expect(await minimise('some words, and 😀 in the middle of them', fails)).toBe('a😀');
});

const includes = (bytes: Uint8Array, words: string): boolean =>
  new TextDecoder().decode(bytes).includes(words);

function fail(): never {
  throw new Error('planted');
}
