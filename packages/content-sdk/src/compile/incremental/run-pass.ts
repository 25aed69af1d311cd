import type { Document } from '../../schema/document.ts';
import type { Config } from '../config.ts';
import { checkLibrary } from '../library/check-library.ts';
import type { Shared } from '../parse/shared.ts';
import { type Listed, listFiles } from '../read/list-files.ts';
import { isRacy, sameStamp } from '../read/stamp.ts';
import { AuthoredFiles } from './authored-files.ts';
import { compileChanged } from './compile-changed.ts';
import { type FileRecord, hasError, isError, type Known } from './known.ts';
import type { SharedFiles } from './shared-files.ts';
import { sortFiles } from './sort-files.ts';
import { unchangedDocuments } from './unchanged-documents.ts';

/** What a pass is over, and where its outcome goes. */
export interface Pass {
  readonly folder: string;
  readonly config: Config;
  /** What the pass before left. */
  readonly before: Known;
  /** Stays the same from one pass to the next, as long as the process lives. */
  readonly sharedFiles: SharedFiles;
  /** Milliseconds since 1970 by the clock that file systems go by. */
  readonly now: () => number;
  /** Receives each document that was compiled, in no certain order. */
  readonly done: (path: string, document: Document) => void;
  /** How several threads may share the work; undefined where only this one may. */
  readonly crew: Crew | undefined;
  /** Told how many of the documents that need it have been compiled. */
  readonly progress: (done: number, total: number) => void;
}

/** What other threads need in order to do what this one would. */
export interface Crew {
  /** How many may be started. */
  readonly threads: number;
  /** The configuration file that has the rules; undefined where there are none. */
  readonly rulesFrom: string | undefined;
  /** The folder into which they write modules instead of handing over documents, if they do. */
  readonly modules: string | undefined;
  /** Told which files they wrote there. */
  readonly wrote: (paths: readonly string[]) => void;
  /** What their fault means here. */
  readonly fault: (error: unknown) => unknown;
}

/** What a pass found. */
export interface Passed {
  readonly known: Known;
  /** Undefined where no file was touched, so that everything is as it was. */
  readonly shared: Shared | undefined;
  /** Whether an error stands in the way of a library. */
  readonly failed: boolean;
}

/**
 * Goes over a folder: looks at every file, and reads, parses, resolves and checks what has changed
 * and what rests on that. The outcome is the same whatever was known before.
 *
 * @throws when the folder itself cannot be read
 */
export async function runPass(pass: Pass): Promise<Passed> {
  const { folder, config, before, now } = pass;
  const lookedAt = now();
  const listed = listFiles(folder);
  if (isUntouched(listed, before)) return passed(before, undefined);
  const sorted = sortFiles(listed, config);
  const { shared, records: ofShared, problems } = pass.sharedFiles.read(folder, sorted.shared);
  const files = new AuthoredFiles(folder, sorted, shared);
  const documents = unchangedDocuments(folder, listed, sorted, before);
  const answers = await compileChanged(pass, {
    ...{ listed, sorted, shared, files },
    records: documents,
  });
  const records = byPath(new Map([...ofShared, ...documents]), lookedAt);
  const found = [...sorted.problems, ...problems];
  const checked = checkLibrary({ config, shared, sorted, records, found });
  return passed({ files: records, answers, problems: checked }, shared);
}

const passed = (known: Known, shared: Shared | undefined): Passed => ({
  known,
  shared,
  failed: known.problems.some(isError),
});

/** Whether every file that was read is still there as it was, and there is no other. */
const isUntouched = (listed: readonly Listed[], { files }: Known): boolean =>
  listed.length === files.size &&
  listed.every(({ path, stamp }) => {
    const record = files.get(path);
    return record?.stamp && stamp && sameStamp(record.stamp, stamp) && !hasError(record);
  });

/** Records in the order of their paths, without the stamps that prove nothing. */
function byPath(
  records: ReadonlyMap<string, FileRecord>,
  lookedAt: number,
): ReadonlyMap<string, FileRecord> {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([path, record]) => {
      const isProof = record.stamp && !isRacy(record.stamp, lookedAt);
      return [path, isProof ? record : { ...record, stamp: undefined }];
    }),
  );
}
