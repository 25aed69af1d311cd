import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docCommentsIn } from './doc-comments.ts';
import type { Example } from './example.ts';
import { codeFencesIn } from './fences.ts';

/** Every example of the READMEs and of the doc comments, sorted by file and line. */
export function readExamples(root: string): readonly Example[] {
  return [
    ...filesIn(root, ['README.md', 'packages/*/README.md']).flatMap((file) => ofReadme(root, file)),
    ...filesIn(root, ['packages/*/src/**/*.ts', 'packages/*/src/**/*.tsx'])
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .flatMap((file) => ofSource(root, file)),
  ];
}

const filesIn = (root: string, patterns: string[]): readonly string[] =>
  globSync(patterns, { cwd: root }).sort();

const ofReadme = (root: string, file: string): readonly Example[] =>
  codeFencesIn(readFileSync(join(root, file), 'utf8')).map((fence) => ({
    ...fence,
    name: `${file}:${fence.line}`,
    file,
  }));

const ofSource = (root: string, file: string): readonly Example[] =>
  docCommentsIn(readFileSync(join(root, file), 'utf8')).flatMap(({ about, examples }) =>
    examples.map((fence) => ({
      ...fence,
      name: `${file}:${fence.line} ${about ?? ''}`.trim(),
      file,
    })),
  );
