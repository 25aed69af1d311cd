import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CompiledExamples, compileExamples } from '../src/examples/compile-examples.ts';
import { docCommentsIn } from '../src/examples/doc-comments.ts';
import { publicExports } from '../src/examples/public-exports.ts';
import { readExamples } from '../src/examples/read-examples.ts';
import { exampleRunner } from '../src/examples/run-example.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'packages/workspace/.cache/examples');
// What `.` means in an example: the clinic's content.
const cwd = join(root, 'packages/content');
const temporary = join(folder, 'temporary');
const examples = readExamples(root);

const runner = exampleRunner({ cwd, temporary });

let compiled: CompiledExamples;

// Each that runs at the same time has a process of its own, and there may be two cores.
vi.setConfig({ maxConcurrency: 2 });

beforeAll(async () => {
  compiled = await compileExamples(examples, folder);
  await mkdir(temporary);
}, 60_000);
afterAll(runner.close);

describe('an example compiles, runs and gives what it shows', () => {
  for (const example of examples) {
    test.concurrent(example.name, { timeout: 40_000 }, async () => {
      expect(compiled.faultsOf(example)).toEqual([]);
      expect(await runner.run(example, compiled.moduleOf(example))).toBeUndefined();
    });
  }
});

test('the compiler complains about nothing else', () => expect(compiled.otherFaults).toEqual([]));

test('every public function and constant has an example', () => {
  const without = publicExports(root)
    // The schemas are named in the language's own README; their types say the rest.
    .filter(({ entry }) => entry !== '@calliope/content-sdk/schema')
    .filter(({ file, name }) => !hasExample(file, name))
    .map(({ entry, name, file }) => `${entry} ${name} (${file})`);
  expect(without).toEqual([]);
});

const hasExample = (file: string, name: string): boolean =>
  docCommentsIn(readFileSync(join(root, file), 'utf8')).some(
    ({ about, examples: shown }) => about === name && shown.length > 0,
  );
