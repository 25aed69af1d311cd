import type { Compiled } from '../compile/compile.ts';
import { openLibrary } from '../library/open-library.ts';
import { countProblems, formatProblems, paintFor, plural } from './format-problems.ts';

interface Report {
  readonly command: 'check' | 'build' | 'publish';
  readonly compiled: Compiled;
  readonly json: boolean;
  readonly written?: number;
}

/** What a command did where there are errors. */
const afterErrors = {
  check: '',
  build: '. The last good output stays.',
  publish: '. Nothing was archived.',
} as const;

/** Tells what a command found, and sets the exit code: 1 where there is an error. */
export function report({ command, compiled, json, written }: Report): void {
  const { library, problems } = compiled;
  process.exitCode = library ? 0 : 1;
  const documents = library ? openLibrary(library).documents().length : 0;
  if (json) {
    const facts = {
      ok: library !== undefined,
      documents,
      ...(written === undefined ? {} : { written }),
    };
    process.stdout.write(`${JSON.stringify({ command, ...facts, problems })}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(formatProblems(problems, paint));
  const summary = library
    ? `${paint('green', '✓')} ${plural(documents, 'document')}, ${countProblems(problems)}${written ? `, ${plural(written, 'file')} written` : ''}`
    : `${paint('red', '✗')} ${countProblems(problems)}${afterErrors[command]}`;
  process.stdout.write(`${summary}\n`);
}
