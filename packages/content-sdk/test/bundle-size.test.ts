import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

async function bundled(code: string, resolveDir: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return { bytes: outputFiles[0]?.contents.length ?? 0, inputs: Object.keys(metafile.inputs) };
}

test('the runtime entry is at most 4 KB minified and depends on nothing', async () => {
  const { bytes, inputs } = await bundled(`export * from '${join(source, 'index.ts')}'`, source);
  expect(bytes).toBeLessThanOrEqual(4096);
  expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
});

test('what brings stored documents into today’s form runs without Node', async () => {
  const code = `export { upgradeDocument } from '${join(source, 'schema', 'index.ts')}'`;
  const { inputs } = await bundled(code, source);
  expect(inputs.filter((input) => /(?:^|\/)src\/(?:archive|compile)\//.test(input))).toEqual([]);
});

/** 750 words and more in eleven sections, each cited, with a list or a callout. */
function ordinaryArticle(): string {
  const sentence =
    'Most people who try it can tell within a few days whether it helps them at all.';
  const paragraph = `${`${sentence} `.repeat(2)}It is so.:cite[ames-2024]`;
  const list = `- ${sentence}\n- ${sentence}`;
  const sections = Array.from(
    { length: 11 },
    (_, index) =>
      `## What part ${index} says {#part-${index}}\n\n${paragraph}\n\n${index % 2 ? list : `:::callout{tone="note"}\n${sentence}\n:::`}`,
  );
  return article(sections.join('\n\n'));
}

test('a consumer of one article of 750 words bundles that article alone, in at most 10 KB', async () => {
  const words = ordinaryArticle();
  expect(words.split(/\s+/).length).toBeGreaterThanOrEqual(750);
  const folder = await contentFolder({
    'en/articles/one.md': words,
    'en/articles/two.md': article('## Other {#other}\n\nThese words stay out.'),
  });
  await folder.build();
  const dist = join(folder.path, 'dist');
  const { bytes, inputs } = await bundled(
    `import words from './articles/en/one.js'; console.log(words);`,
    dist,
  );
  expect(inputs.filter((input) => input.endsWith('.js'))).toHaveLength(1);
  expect(bytes).toBeLessThanOrEqual(10_240);
});
