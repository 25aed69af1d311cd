import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/compile/parse/split-front-matter.ts';
import { toMdast } from '../../src/compile/parse/to-mdast.ts';
import { SourceFile } from '../../src/compile/read/source-file.ts';
import { firstDifference } from './first-difference.ts';
import { oracle } from './oracle.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const built = /(?:^|\/)(?:node_modules|dist|\..+)(?:\/|$)/;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !built.test(path))
  .sort();

/** The Markdown of a file, without front matter if it has any. */
function markdownIn(path: string): string {
  const file = new SourceFile(path, readFileSync(join(root, path), 'utf8'));
  const split = splitFrontMatter(file);
  return 'markdown' in split ? split.markdown : file.text;
}

test('the corpus has the content and the READMEs', () => {
  expect(files).toContain('README.md');
  expect(files.filter((path) => path.startsWith('packages/content/en/')).length).toBeGreaterThan(6);
});

describe('of every Markdown file here the parser gives the tree of the reference parsers', () => {
  test.each(files)('%s', (path) => {
    const markdown = markdownIn(path);
    expect(firstDifference(toMdast(markdown), oracle(markdown))).toBe(undefined);
  });
});
