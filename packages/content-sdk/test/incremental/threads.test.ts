import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/compile/write/build.ts';
import { article, contentFolder, type Files } from '../content-folder.ts';
import { folderContents } from './folder-contents.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const cold = { cache: false } as const;

/** Enough documents for two threads, which include each other across any border between them. */
function many(): Files {
  const count = 1_000;
  const id = (index: number) => `article-${index % count}`;
  const files = Array.from({ length: count }, (_, index) => {
    const include = `::include{article="${id(index + 501)}" section="shared-${(index + 501) % count}"}`;
    const body = `## Own {#own}\n\nCall :fact[phone].\n\n## Shared {#shared-${index}}\n\nWords ${index}.`;
    return [
      `en/articles/${id(index)}.md`,
      article(index % 3 === 0 ? `${body}\n\n## More {#more}\n\n${include}` : body),
    ];
  });
  return Object.fromEntries(files);
}

test('several threads leave the same bytes and the same problems as one', async () => {
  const { path, write } = await contentFolder(many());
  const [one, two] = [join(path, 'dist'), join(path, 'dist-two')];
  const alone = await build(path, one, config, cold);
  const shared = await build(path, two, config, { ...cold, threads: 2 });
  expect(alone).toMatchObject({ ok: true, documents: 1_001, compiled: 1_001 });
  expect(shared).toEqual(alone);
  expect(await folderContents(two)).toEqual(await folderContents(one));
  await write({ 'en/articles/article-7.md': article('## A {#a}\n\nOpen :fact[hours].') });
  const broken = await build(path, two, config, { ...cold, threads: 2 });
  expect(broken.ok).toBe(false);
  expect(broken.problems).toEqual((await build(path, one, config, cold)).problems);
  expect(await readFile(join(two, 'manifest.json'), 'utf8')).toContain('article-7');
});
