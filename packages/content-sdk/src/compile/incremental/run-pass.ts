import { checkLibrary } from '../library/check-library.ts';
import { isTimeZone } from '../parse/is-time-zone.ts';
import type { Shared } from '../parse/shared.ts';
import { type Listed, listFiles } from '../read/list-files.ts';
import { isRacy, sameStamp } from '../read/stamp.ts';
import { AuthoredFiles } from './authored-files.ts';
import { compileChanged } from './compile-changed.ts';
import { type FileRecord, hasError, isError, type Known, nothingKnown } from './known.ts';
import { knownSequence } from './known-sequence.ts';
import type { Pass, Passed } from './pass.ts';
import { sortFiles } from './sort-files.ts';
import { unchangedDocuments } from './unchanged-documents.ts';

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
    ...{ listed, sorted, shared, ofShared, files },
    records: documents,
  });
  const records = byPath(new Map([...ofShared, ...documents]), lookedAt);
  const found = [...sorted.problems, ...problems];
  const checked = checkLibrary({ config, shared, sorted, records, answers, found });
  const { timeZone } =
    shared.clinic && isTimeZone(shared.clinic.timeZone) ? shared.clinic : nothingKnown;
  const redirects = shared.redirects.map(({ from, to }) => ({ from, to }));
  const sequences = [...shared.sequences.values()].map(knownSequence);
  const known = { files: records, answers, problems: checked, timeZone, redirects, sequences };
  return passed(known, shared);
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
