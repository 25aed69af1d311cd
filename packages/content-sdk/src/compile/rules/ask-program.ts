import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds after which a program is taken for stuck. */
const slowest = 60_000;

/**
 * Asks a program of its own and waits for its answer, so that a rule can measure what is rendered
 * elsewhere or by native code, whose crash would end the whole process. The question is JSON on its
 * standard input, the answer JSON on its standard output.
 *
 * @param program a module that this Node runs; name it in `restsOn` of the rule
 * @throws Error with what the program said when it fails, gives no JSON or takes over a minute
 * @example
 * ```ts
 * import { askProgram } from '@calliope/content-sdk/compile';
 *
 * // echo.js: process.stdin.pipe(process.stdout);
 * const ask = (program: URL) => askProgram(program, { pages: 2 });
 * ask.length;
 * // 1
 * ```
 */
export function askProgram(program: URL, question: unknown): unknown {
  const { status, signal, error, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(program)],
    { input: JSON.stringify(question), encoding: 'utf8', timeout: slowest, maxBuffer: 2 ** 24 },
  );
  if (error || status !== 0) {
    const why = error?.message ?? `it ended with ${signal ?? status}`;
    throw new Error(`${fileURLToPath(program)} gave no answer: ${why}. ${stderr ?? ''}`.trim());
  }
  return JSON.parse(stdout);
}
