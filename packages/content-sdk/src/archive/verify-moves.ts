import type { KnownMove, KnownSequence } from '../compile/incremental/known.ts';
import type { Overview } from '../compile/lifecycle/overview.ts';
import { errorAt, type Problem } from '../compile/problem.ts';
import { followRedirects } from '../redirects/follow-redirects.ts';
import { stopMoving } from '../schema/sequence.ts';
import type { EntryLine } from './entry-line.ts';
import { archiveFaults } from './faults.ts';
import { type Archive, openArchive } from './open-archive.ts';

/**
 * Holds the moves of every sequence to the versions of it that are archived, since people may be in
 * any of these: each older one has a map, and each map says of every step how people go on.
 *
 * @param folder the archive, usually `archive` in the content folder
 * @example
 * ```ts
 * import { verifyMoves } from '@calliope/content-sdk/archive';
 * import { compile } from '@calliope/content-sdk/compile';
 *
 * const { overview } = await compile('.', { locales: ['en'], defaultLocale: 'en' });
 * for (const { file, line, message } of await verifyMoves('archive', overview)) {
 *   console.log(`${file}:${line} ${message}`);
 * }
 * ```
 */
export async function verifyMoves(
  folder: string,
  { sequences, redirects }: Pick<Overview, 'sequences' | 'redirects'>,
): Promise<readonly Problem[]> {
  const archive = await openArchive(folder);
  // Before anything is released nobody is in any version.
  if (archive.entries.length === 0) return [];
  const nameToday = followRedirects(redirects);
  const found = sequences.map((sequence) => {
    const older = archive.entries.filter(
      ({ kind, id, revision }) =>
        kind === 'sequence' &&
        nameToday(`sequence:${id}`) === `sequence:${sequence.id}` &&
        revision !== sequence.version,
    );
    return faultsOf(sequence, older, archive);
  });
  return (await Promise.all(found)).flat();
}

async function faultsOf(
  sequence: KnownSequence,
  older: readonly EntryLine[],
  archive: Archive,
): Promise<readonly Problem[]> {
  const versions = older.map(({ revision }) => revision);
  const moved = new Set(sequence.moves.map(({ from }) => from));
  const forgotten = older.map(async ({ revision, on }) => {
    if (moved.has(revision)) return [];
    const steps = await stepsOf(revision, archive);
    return [errorAt(sequence.place, archiveFaults.moveNone(revision, on, steps))];
  });
  const maps = sequence.moves.map(async (move) =>
    versions.includes(move.from)
      ? faultsOfMap(move, await stepsOf(move.from, archive), sequence.steps)
      : [errorAt(move.place, archiveFaults.moveUnknownVersion(move.from, versions))],
  );
  return (await Promise.all([...forgotten, ...maps])).flat();
}

/** The steps of a version. An entry that cannot be read is reported with the archive. */
async function stepsOf(version: string, archive: Archive): Promise<readonly string[]> {
  const { sequence } = await archive.readSequence(version);
  return sequence?.steps.map(({ id }) => id) ?? [];
}

function faultsOfMap(
  { steps, place }: KnownMove,
  old: readonly string[],
  today: readonly string[],
): readonly Problem[] {
  if (old.length === 0) return [];
  const said = new Set(steps.map(({ from }) => from));
  const missing = old.filter((id) => !said.has(id));
  return [
    ...missing.map((id) => errorAt(place, archiveFaults.moveMissingStep(id))),
    ...steps.flatMap(({ from, fromPlace, to, toPlace }) => [
      ...(old.includes(from) ? [] : [errorAt(fromPlace, archiveFaults.moveUnknownStep(from, old))]),
      ...(to === stopMoving || today.includes(to)
        ? []
        : [errorAt(toPlace, archiveFaults.moveUnknownTarget(to, today))]),
    ]),
  ];
}
