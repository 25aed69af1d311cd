import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChecker } from '../../src/compile/check.ts';
import { compile } from '../../src/compile/compile.ts';
import { openCompiler } from '../../src/compile/incremental/open-compiler.ts';
import { article, type Files } from '../content-folder.ts';
import { deskConfig, deskFolder } from '../editorial/desk-folder.ts';
import { editorialEdit, editorialStart } from './editorial-edits.ts';

const step = fc.record({
  edits: fc.array(editorialEdit, { minLength: 1, maxLength: 2 }),
  newProcess: fc.boolean(),
});

const merged = (edits: readonly Files[]): Files => Object.assign({}, ...edits);

test('an allowance that is taken out of a shared file is missed by every document that leaned on it', async () => {
  const start = editorialStart['en/glossary.yaml'];
  const glossary = (allow: string) =>
    String(start).replace('A word.', 'A miracle.').replace('off-label\n', `off-label${allow}\n`);
  const { path, write } = await deskFolder({
    ...editorialStart,
    'en/articles/two.md': article('## A {#two}\n\nIt is :term[off-label].'),
    'en/glossary.yaml': glossary(' # allow claims/hype: a name'),
  });
  const compiler = openCompiler(path, deskConfig);
  const severities = async () =>
    (await compiler.compile()).problems.map(({ severity }) => severity);
  expect(await severities()).toEqual(['allowed']);
  await pause(50);
  await write({ 'en/glossary.yaml': glossary('') });
  expect(await severities()).toEqual(['error']);
});

test('a word that comes to be explained is said to be by every document that leaves it unexplained', async () => {
  const { path, write } = await deskFolder({
    'en/articles/two.md': article('## A {#two}\n\nAsk about titration.'),
  });
  const compiler = openCompiler(path, deskConfig);
  const hints = async () => (await compiler.compile()).problems.map(({ hint }) => hint);
  expect(await hints()).toEqual([expect.stringContaining('add it to the glossary')]);
  await pause(50);
  await write({ 'en/glossary.yaml': editorialStart['en/glossary.yaml'] });
  expect(await hints()).toEqual([expect.stringContaining(':term[titration]')]);
});

test('whatever is edited, the editor’s desk says what it says of a library that it never saw', async () => {
  const seen = new Set<string>();
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (all) => {
      const { path, write } = await deskFolder(editorialStart);
      const compiler = openCompiler(path, deskConfig);
      const open = () => openChecker(path, deskConfig, { rules: 'the same' });
      let checker = open();
      await compiler.compile();
      await checker.check();
      for (const { edits, newProcess } of all) {
        await write(merged(edits));
        if (newProcess) checker = open();
        const first = await compile(path, deskConfig);
        expect(await compiler.compile()).toEqual(first);
        expect((await checker.check()).problems).toEqual(first.problems);
        for (const { code, severity } of first.problems) {
          seen.add(code);
          if (severity === 'allowed') allowed += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  // A generator under which rules are silent would prove little.
  expect(allowed).toBeGreaterThan(10);
  for (const code of [
    'jargon/unexplained',
    'references/unused',
    'privacy/sender',
    'allow/unused',
  ]) {
    expect(seen).toContain(code);
  }
});
