import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A program that renders one handout and closes nothing. */
const program = `
import { renderSink } from '${new URL('../../test/render-sink.ts', import.meta.url)}';
import { kitchenSink } from '@calliope/content-sdk/testing';
const pdf = await renderSink(kitchenSink('en'));
console.log(pdf.length > 1000);
`;

test('a program ends by itself after its last handout, and its child with it', async () => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    timeout: 15_000,
  });
  expect(stdout.trim()).toBe('true');
});
