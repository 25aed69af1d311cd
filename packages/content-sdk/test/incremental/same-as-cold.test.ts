import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChecker } from '../../src/compile/check.ts';
import { compile } from '../../src/compile/compile.ts';
import { openCompiler } from '../../src/compile/incremental/open-compiler.ts';
import { build } from '../../src/compile/write/build.ts';
import { openBuilder } from '../../src/compile/write/open-builder.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { folderContents } from './folder-contents.ts';
import { edit, start } from './random-edits.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const cold = { cache: false } as const;

/** Some edits at once, between two builds; the second build may be that of a new process. */
const step = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
  newProcess: fc.boolean(),
});
const steps = fc.array(step, { minLength: 1, maxLength: 8 });

/** A clock by which every stamp is old enough to be proof. */
const later = () => Date.now() + 3_600_000;

/** Longer than the grain in which this file system tells times apart. */
const tick = () => pause(15);

const merged = (edits: readonly Files[]): Files => Object.assign({}, ...edits);

test('whatever is edited, an incremental build leaves the same bytes as a first one', async () => {
  let good = 0;
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { path, write } = await contentFolder(start);
      const [dist, whole] = [join(path, 'dist'), join(path, 'dist-whole')];
      const open = () => openBuilder(path, dist, config, { now: later });
      let builder = open();
      await builder.build();
      for (const { edits, newProcess } of all) {
        await tick();
        await write(merged(edits));
        if (newProcess) builder = open();
        const before = await folderContents(dist);
        const now = await builder.build();
        const first = await build(path, whole, config, cold);
        expect(now.problems).toEqual(first.problems);
        expect(now.ok).toBe(first.ok);
        if (first.ok) good += 1;
        else failed += 1;
        expect(await folderContents(dist)).toEqual(first.ok ? await folderContents(whole) : before);
      }
    }),
    { numRuns: 25 },
  );
  // A generator that only ever breaks or only ever mends would prove little.
  expect(good).toBeGreaterThan(10);
  expect(failed).toBeGreaterThan(10);
});

test('whatever is edited, a compiler in memory and a checker say what a first one says', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { path, write } = await contentFolder(start);
      const compiler = openCompiler(path, config);
      let checker = openChecker(path, config);
      await compiler.compile();
      await checker.check();
      for (const { edits, newProcess } of all) {
        await write(merged(edits));
        if (newProcess) checker = openChecker(path, config);
        const first = await compile(path, config);
        expect(await compiler.compile()).toEqual(first);
        const { ok, problems } = await checker.check();
        expect({ ok, problems }).toEqual({
          ok: first.library !== undefined,
          problems: first.problems,
        });
      }
    }),
    { numRuns: 25 },
  );
});
