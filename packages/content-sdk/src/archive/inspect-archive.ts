import { basename, resolve } from 'node:path';
import { errorAt, type Fault, type Problem } from '../compile/problem.ts';
import { formatLine } from './entry-line.ts';
import type { Examined } from './examine-entry.ts';
import { examineFile } from './examine-file.ts';
import { archiveFaults } from './faults.ts';
import { actsFile, changesFile, digestOfPath, entryPath, indexFile } from './layout.ts';
import { listFiles } from './list-files.ts';
import { type NumberedLine, readIndex } from './read-index.ts';

/** Everything that can be known of an archive. */
export interface Inspection {
  /** The text of the index; undefined where there is none. */
  readonly index: string | undefined;
  /** What the index must say of each entry that is sound, by its digest. */
  readonly sound: ReadonlyMap<string, Examined['line']>;
  /** Sound entries that the index does not know: an interrupted publish leaves such. */
  readonly unindexed: readonly Examined['line'][];
  /** Everything else that is not as it must be. */
  readonly problems: readonly Problem[];
}

/** Reads an archive from end to end. One file is held at a time, however many there are. */
export async function inspectArchive(archive: string): Promise<Inspection> {
  const folder = resolve(archive);
  const name = basename(folder);
  const index = await readIndex(folder);
  const problems: Problem[] = [...index.problems];
  const report = (path: string, fault: Fault, line = 1) =>
    problems.push(errorAt({ file: `${name}/${path}`, line, column: 1 }, fault));
  const sound = new Map<string, Examined['line']>();
  const there = new Set<string>();
  for (const path of await listFiles(folder)) {
    if (path === indexFile || path === actsFile || path === changesFile) continue;
    const digest = digestOfPath(path);
    const outcome = digest ? await examineFile(folder, digest) : archiveFaults.stranger();
    if (digest) there.add(digest);
    if ('code' in outcome) report(path, outcome);
    else sound.set(outcome.line.digest, outcome.line);
  }
  if (index.text === undefined && there.size > 0) {
    report(indexFile, archiveFaults.noIndex(`${name}/${indexFile}`));
  }
  for (const line of index.lines) {
    const fault = faultOfLine(line, sound.get(line.digest), there, name);
    if (fault) report(indexFile, fault, line.number);
  }
  const named = new Set([...index.lines.map(({ digest }) => digest), ...index.legible]);
  const unindexed = [...sound.values()].filter(({ digest }) => !named.has(digest));
  return { index: index.text, sound, unindexed, problems };
}

function faultOfLine(
  line: NumberedLine,
  entry: Examined['line'] | undefined,
  there: ReadonlySet<string>,
  name: string,
): Fault | undefined {
  if (!there.has(line.digest)) return archiveFaults.missing(`${name}/${entryPath(line.digest)}`);
  const { on, number: _, ...said } = line;
  // An entry that is not sound is named itself; what its line says of it cannot be judged.
  return entry === undefined || formatLine({ ...said, on }) === formatLine({ ...entry, on })
    ? undefined
    : archiveFaults.lineDiffers(`${name}/${indexFile}`);
}
