import { type Renamed, rename } from '../rename/rename.ts';
import { plural } from '../status/counts-in-words.ts';
import { type Paint, paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';

interface RenameFlags {
  readonly folder: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `calliope rename` */
export async function runRename(
  from: string,
  to: string,
  { folder, dryRun = false, json = false }: RenameFlags,
): Promise<void> {
  const { config } = await loadConfig(folder);
  const outcome = await rename({ folder, config, from, to, dryRun });
  const { problems } = outcome;
  if (problems.length > 0) return reportErrors('rename', problems, 'Nothing was renamed.', json);
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ command: 'rename', ok: true, dryRun, ...outcome })}\n`,
    );
  } else {
    process.stdout.write(inWords(outcome, dryRun, paintFor(process.stdout)));
  }
}

function inWords(outcome: Renamed, dryRun: boolean, paint: Paint): string {
  const { renamed, moves, edits, redirects } = outcome;
  const lines = [
    ...moves.map(({ from, to }) => `${from} -> ${to}`),
    ...edits.map(
      ({ file, line, column, ...ids }) => `${file}:${line}:${column} ${ids.old} -> ${ids.new}`,
    ),
    ...redirects
      .filter(({ to }) => to === renamed?.to || to.startsWith(`${renamed?.to}#`))
      .map(({ from, to }) => `redirects.yaml ${from} -> ${to}`),
    ...(redirects.some(({ from }) => from === renamed?.from)
      ? []
      : [`redirects.yaml leads nobody on from ${renamed?.from}, which was never published`]),
    ...warnings(outcome).map((warning) => paint('yellow', warning)),
    `${paint('green', '✓')} ${renamed?.from} -> ${renamed?.to}: ${plural(moves.length, 'file')} moved, ${plural(edits.length, 'id')} replaced${dryRun ? '. This was a rehearsal: nothing was written.' : ''}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What does not hold any more, each in a line. */
const warnings = ({ lapsed, stale, plans }: Renamed): readonly string[] => [
  ...lapsed.map(
    ({ name, locale, parts }) =>
      `The sign-off of ${name} (${locale}) lapses for ${parts.join(', ')}: an id in it is another one. Have it signed again.`,
  ),
  ...stale.map(
    ({ file, line }) =>
      `${file}:${line} was translated from words with the old id. Record it again with calliope translated.`,
  ),
  ...plans.map(
    (id) =>
      `The plan of sequence:${id} is a new version. Whoever is enrolled stays with the old one.`,
  ),
];
