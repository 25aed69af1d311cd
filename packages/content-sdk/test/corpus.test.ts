import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedArticle, inclusionOf, planOf } from '../bench/corpus/plan.ts';
import { generateCorpus } from '../bench/generate-corpus.ts';
import { compile } from '../src/compile/compile.ts';

async function corpus(count: number, seed?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await generateCorpus(folder, count, seed);
  return folder;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, at) => [path.slice(folder.length), texts[at] ?? '']));
}

test('the same seed gives the same bytes, and another seed other words in the same files', async () => {
  const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => corpus(20, seed)));
  const files = await filesIn(one ?? '');
  expect(await filesIn(again ?? '')).toEqual(files);
  const others = await filesIn(other ?? '');
  expect([...others.keys()]).toEqual([...files.keys()]);
  expect(others).not.toEqual(files);
});

test('every document compiles without a problem', async () => {
  const { library, problems } = await compile(await corpus(30), {
    locales: ['en'],
    defaultLocale: 'en',
  });
  expect(problems).toEqual([]);
  const { articles = {}, faqs = {} } = library ?? {};
  expect(Object.keys({ ...articles, ...faqs })).toHaveLength(30);
});

test('an article is about as long as one that a clinic writes', async () => {
  const files = await filesIn(await corpus(30));
  const articles = [...files].flatMap(([path, text]) => (path.includes('/articles/') ? text : []));
  const mean = (of: (text: string) => number) =>
    articles.reduce((sum, text) => sum + of(text), 0) / articles.length;
  expect(Math.abs(mean((text) => text.split(/\s+/).length) - 750)).toBeLessThan(100);
  expect(Math.abs(mean((text) => text.length) - 4500)).toBeLessThan(500);
});

test('every third article includes something, and the first includes the one that is changed', () => {
  const plan = planOf(1000);
  const numbers = Array.from({ length: plan.articles }, (_, number) => number);
  const including = numbers.filter((number) => inclusionOf(number, plan));
  expect(including).toEqual(numbers.filter((number) => number % 3 === 0));
  expect(inclusionOf(changedArticle - 1, plan)).toContain('section="what-to-look-at-00001"');
  expect(including.some((number) => inclusionOf(number, plan)?.includes('faq='))).toBe(true);
});
