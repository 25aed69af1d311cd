import type { EntryLine } from '../archive/entry-line.ts';
import type { Published } from '../changes/publish.ts';
import type { Problem } from '../compile/problem.ts';
import { shortRevision } from '../render/revision.ts';
import { plural } from '../status/counts-in-words.ts';
import { countProblems, formatProblems, type Paint, paintFor } from './format-problems.ts';

interface PublishReport {
  readonly published: Published;
  readonly on: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Tells what was archived, and sets the exit code: 1 where the archive could not be added to. */
export function reportPublished(reported: PublishReport): void {
  const { published, on, dryRun, json } = reported;
  const { added, adopted, known, changes, problems } = published;
  const ok = !problems.some(({ severity }) => severity === 'error');
  process.exitCode = ok ? 0 : 1;
  if (json) {
    const facts = { command: 'publish', ok, on, dryRun, added, adopted, known, changes, problems };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(formatProblems(problems, paint));
  process.stdout.write(ok ? inWords(reported, paint) : refusal(problems, paint));
}

function inWords({ published, on, dryRun }: PublishReport, paint: Paint): string {
  const { added, adopted, known, changes } = published;
  const notes = changes.flatMap(({ document, locale, notes: all }) =>
    all.map(({ severity, note }) => `  ${document} (${locale}), ${severity}: ${note}\n`),
  );
  const lines = [
    ...added.map((line) => `  ${nameOf(line)}\n`),
    ...adopted.map((line) => `  ${nameOf(line)}, left by an interrupted publish\n`),
  ];
  const done = `${dryRun ? 'Would archive' : 'Archived'} ${counted([...added, ...adopted])} on ${on}`;
  const summary =
    lines.length > 0 ? `${done}; ${known} there already` : `Nothing new; ${known} there already`;
  return `${[...lines, ...notes].join('')}${paint('green', '✓')} ${summary}\n`;
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
