import { readdir, readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatProblems } from '../src/cli/format-problems.ts';
import type { Problem } from '../src/compile/problem.ts';
import { roleOfFile } from '../src/compile/read/place-of-file.ts';
import { isSchemaName, jsonSchema, schemaNames } from '../src/compile/write/json-schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = 'packages/content';
const read = (path: string) => readFile(join(root, '.vscode', path), 'utf8');

/** Which schema an editor that goes by the settings takes for a file of the content. */
async function schemaFor(path: string): Promise<string | undefined> {
  const settings: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
    await read('settings.json'),
  );
  const found = Object.entries(settings['yaml.schemas']).filter(([, patterns]) =>
    patterns.some((pattern) => matchesGlob(`${content}/${path}`, pattern)),
  );
  expect(found.length).toBeLessThanOrEqual(1);
  return /^\.\/\.vscode\/schemas\/(\w+)\.json$/.exec(found[0]?.[0] ?? '')?.[1];
}

// When this fails: npm run schemas -w packages/content-sdk
test('the schemas beside the settings are those of the compiler', async () => {
  expect((await readdir(join(root, '.vscode', 'schemas'))).sort()).toEqual(
    schemaNames.map((name) => `${name}.json`),
  );
  for (const name of schemaNames.filter(isSchemaName)) {
    expect(JSON.parse(await read(`schemas/${name}.json`))).toEqual(jsonSchema(name));
  }
});

test.each([
  'clinic.yaml',
  'people.yaml',
  'redirects.yaml',
  'references.yaml',
  'sequences/guide.yaml',
  'es/glossary.yaml',
  'es/messages.yaml',
  'en/safety.yaml',
  'en/articles/cost.md',
  'es/faqs/cost.md',
  'en/notices/privacy.md',
  'en/handouts/visit.md',
  'en/sequences/guide/welcome.md',
])('an editor holds %s to the schema that the compiler holds it to', async (path) => {
  expect(await schemaFor(path)).toBe(roleOfFile(path)?.role);
});

test('an editor finds a problem in what the check prints', async () => {
  const { tasks } = JSON.parse(await read('tasks.json'));
  const { regexp } = tasks[0].problemMatcher.pattern;
  const line = 'en/articles/cost.md:12:3 cite/unknown There is no reference "x".';
  expect(new RegExp(regexp).exec(line)?.slice(1)).toEqual([
    ...['en/articles/cost.md', '12', '3', 'cite/unknown'],
    'There is no reference "x".',
  ]);
});

test('an editor passes over what is allowed', async () => {
  const { tasks } = JSON.parse(await read('tasks.json'));
  const { regexp } = tasks[0].problemMatcher.pattern;
  const problem: Problem = {
    ...{ file: 'en/articles/cost.md', line: 12, column: 3, code: 'claims/cure' },
    ...{ message: 'It says cure.', hint: 'Do not.', severity: 'warning' },
  };
  const printed = (one: Problem) => formatProblems([one], (_, text) => text).split('\n');
  const seen = (one: Problem) => printed(one).filter((line) => new RegExp(regexp).test(line));
  expect(seen(problem)).toHaveLength(1);
  expect(seen({ ...problem, severity: 'allowed', reason: 'its title' })).toEqual([]);
});
