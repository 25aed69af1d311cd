import type { Added } from '../archive/add-to-archive.ts';
import type { EntryLine } from '../archive/entry-line.ts';
import type { Problem } from '../compile/problem.ts';
import { shortRevision } from '../render/revision.ts';
import { plural } from '../status/counts-in-words.ts';
import { countProblems, formatProblems, type Paint, paintFor } from './format-problems.ts';

interface PublishReport {
  readonly outcome: Added;
  /** What the compiler found that is no error. */
  readonly warnings: readonly Problem[];
  readonly on: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Tells what was archived, and sets the exit code: 1 where the archive could not be added to. */
export function reportPublished(published: PublishReport): void {
  const { outcome, warnings, on, dryRun, json } = published;
  const { added, adopted, known } = outcome;
  const problems = [...warnings, ...outcome.problems];
  const ok = outcome.problems.length === 0;
  process.exitCode = ok ? 0 : 1;
  if (json) {
    const facts = { command: 'publish', ok, on, dryRun, added, adopted, known, problems };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(formatProblems(problems, paint));
  process.stdout.write(ok ? inWords(published, paint) : refusal(problems, paint));
}

function inWords({ outcome, on, dryRun }: PublishReport, paint: Paint): string {
  const { added, adopted, known } = outcome;
  const lines = [
    ...added.map((line) => `  ${nameOf(line)}\n`),
    ...adopted.map((line) => `  ${nameOf(line)}, left by an interrupted publish\n`),
  ];
  const done = `${dryRun ? 'Would archive' : 'Archived'} ${counted([...added, ...adopted])} on ${on}`;
  const summary =
    lines.length > 0 ? `${done}; ${known} there already` : `Nothing new; ${known} there already`;
  return `${lines.join('')}${paint('green', '✓')} ${summary}\n`;
}

/** `2 documents and 1 sequence`. */
function counted(lines: readonly EntryLine[]): string {
  const sequences = lines.filter(({ kind }) => kind === 'sequence').length;
  const documents = lines.length - sequences;
  return [
    ...(documents > 0 ? [plural(documents, 'document')] : []),
    ...(sequences > 0 ? [plural(sequences, 'sequence')] : []),
  ].join(' and ');
}

const nameOf = ({ kind, id, locale, revision }: EntryLine): string =>
  `${shortRevision(revision)} ${kind} ${id}${locale === undefined ? '' : ` (${locale})`}`;

const refusal = (problems: readonly Problem[], paint: Paint): string =>
  `${paint('red', '✗')} ${countProblems(problems)}. Nothing was archived.\n`;
