import { signOffOfEntries } from '../compile/incremental/sign-off-of-entries.ts';
import { parseShared } from '../compile/parse/parse-shared.ts';
import { isDocument, roleOfFile } from '../compile/read/place-of-file.ts';
import { isText, readSource } from '../compile/read/read-source.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import { ownParts } from './parts.ts';
import type { Subject } from './subject.ts';

/** The source revision of each part of what is signed, by its id. */
export function partsOfSubject(
  folder: string,
  library: LibraryData,
  { name, locale, file }: Subject,
): Readonly<Record<string, string>> {
  const document = openLibrary(library)
    .documents()
    .find((one) => `${one.kind}:${one.id}` === name && one.locale === locale);
  return document ? ownParts(document) : entriesIn(folder, file);
}

/** The entries of a shared file, which a library does not hold as they were written. */
function entriesIn(folder: string, file: string): Readonly<Record<string, string>> {
  const { outcome } = readSource(folder, file);
  const role = roleOfFile(file);
  if (!isText(outcome) || !role || isDocument(role))
    throw new TypeError(`${file} cannot be signed.`);
  const { signable } = parseShared(outcome, role);
  return signable ? Object.fromEntries(signOffOfEntries(signable).revisions) : {};
}
