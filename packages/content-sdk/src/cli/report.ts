import type { Problem } from '../compile/problem.ts';
import { plural } from '../status/counts-in-words.ts';
import { countProblems, formatProblems, paintFor } from './format-problems.ts';

/** What a command tells. */
export interface Report {
  readonly command: 'check' | 'build';
  /** The day that content was held against; undefined for a command that asks for none. */
  readonly on?: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly documents: number;
  /** How many documents were looked at now. */
  readonly compiled: number;
  /** How many files were written; undefined for a command that writes none. */
  readonly written?: number;
}

/** What a command did where there are errors. */
const afterErrors = {
  check: '',
  build: '. The last good output stays.',
} as const;

/** Tells what a command found, as lines for people or as one JSON object on a line. */
export function report({ command, ...found }: Report, json: boolean): void {
  if (json) {
    const { problems, ...facts } = found;
    process.stdout.write(`${JSON.stringify({ command, ...facts, problems })}\n`);
    return;
  }
  const { ok, problems, documents, written } = found;
  const paint = paintFor(process.stdout);
  process.stdout.write(formatProblems(problems, paint));
  const summary = ok
    ? `${paint('green', '✓')} ${plural(documents, 'document')}, ${countProblems(problems)}${writtenInWords(written)}`
    : `${paint('red', '✗')} ${countProblems(problems)}${afterErrors[command]}`;
  process.stdout.write(`${summary}\n`);
}

function writtenInWords(written: number | undefined): string {
  if (written === undefined) return '';
  return written === 0 ? ', nothing to write' : `, ${plural(written, 'file')} written`;
}
