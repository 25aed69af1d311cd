import { archivePath } from '../archive/archive-path.ts';
import type { EntryLine } from '../archive/entry-line.ts';
import { type Archive, openArchive } from '../archive/open-archive.ts';
import { assembleLibrary } from '../compile/library/assemble-library.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import { followRedirects } from '../redirects/follow-redirects.ts';
import type { Document } from '../schema/document.ts';
import { actToday, partToday } from './act.ts';
import { carriedParts } from './parts.ts';
import { readActs } from './read-acts.ts';
import { type Standing, standingOf } from './standing.ts';
import { withFactsOf } from './with-facts-of.ts';

/** What patients are to get. */
export interface LiveLibrary {
  /** Every document in its newest signed words, with today's facts; as it is where there are none. */
  readonly library: LibraryData;
  /** Documents that have words newer than those: they wait for a clinician. */
  readonly waiting: readonly Document[];
  /** Documents that nobody has signed in any form. They must not be sent or printed. */
  readonly unsigned: readonly Document[];
  /** Why some signed words could not be read, in words. */
  readonly faults: readonly string[];
}

/**
 * The library as real patients are to see it: of each document the newest words that a clinician has
 * signed and nobody has withdrawn. The facts in them are today's, since a sign-off does not cover a
 * phone number. Old words come from the archive, proven before they are used.
 *
 * @param archive the archive of the content, where `calliope sign` recorded what was signed
 * @example
 * ```ts
 * import { liveLibrary } from '@calliope/content-sdk/sign-off';
 * import { loadLibrary } from '@calliope/content';
 *
 * const content = import.meta.resolve('@calliope/content/package.json');
 * const { library, unsigned } = await liveLibrary(
 *   await loadLibrary(),
 *   new URL('archive/', content),
 * );
 * console.log(library.locales, unsigned.map(({ kind, id }) => `${kind}:${id}`));
 * ```
 */
export async function liveLibrary(
  library: LibraryData,
  archive: string | URL,
): Promise<LiveLibrary> {
  const folder = archivePath(archive);
  const { found, problems } = await signedWords(folder, library.redirects);
  const waiting: Document[] = [];
  const unsigned: Document[] = [];
  const documents: Document[] = [];
  for (const document of openLibrary(library).documents()) {
    if (document.review.state === 'signed') {
      documents.push(document);
      continue;
    }
    const old = await found.newest(document);
    documents.push(old ? withFactsOf(library.clinic, old) : document);
    (old ? waiting : unsigned).push(document);
  }
  const { articles: _, faqs, notices, handouts, steps, ...head } = library;
  const faults = problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  return {
    library: assembleLibrary(head, documents),
    ...{ waiting, unsigned, faults: [...faults, ...found.faults] },
  };
}

type NameToday = (name: string) => string;

const addressOf = (
  { kind, id, locale }: Pick<EntryLine, 'kind' | 'id' | 'locale'>,
  nameToday: NameToday,
): string => `${nameToday(`${kind}:${id}`)} ${locale}`;

/**
 * The words of a document that were signed last and not withdrawn, as they were signed; undefined
 * where there are none, or where the archive cannot show them.
 *
 * @param redirects those of the library, so that words signed under an old name are found
 * @example
 * ```ts
 * import { lastSigned } from '@calliope/content-sdk/sign-off';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * await lastSigned(kitchenSink('en'), 'no-archive-here', []);
 * // undefined
 * ```
 */
export async function lastSigned(
  document: Document,
  archive: string,
  redirects: LibraryData['redirects'],
): Promise<Document | undefined> {
  const { found } = await signedWords(archive, redirects);
  return found.newest(document);
}

async function signedWords(archive: string, redirects: LibraryData['redirects']) {
  const nameToday = followRedirects(redirects);
  const { lines, problems } = await readActs(archive);
  // A line that is lost may have been a withdrawal, so a damaged record vouches for nothing.
  const acts = problems.length > 0 ? [] : lines;
  const standing = standingOf(acts.map((act) => actToday(act, nameToday)));
  const opened = await openArchive(archive);
  return {
    found: new SignedWords(opened, standing, nameToday),
    problems: [...problems, ...opened.problems],
  };
}

/** The signed words that an archive holds. */
class SignedWords {
  readonly faults: string[] = [];
  readonly #archive: Archive;
  readonly #standing: Standing;
  readonly #nameToday: NameToday;
  readonly #entries: ReadonlyMap<string, readonly EntryLine[]>;

  constructor(archive: Archive, standing: Standing, nameToday: NameToday) {
    this.#archive = archive;
    this.#standing = standing;
    this.#nameToday = nameToday;
    this.#entries = Map.groupBy(archive.entries, (entry) => addressOf(entry, nameToday));
  }

  /** The words of a document that were signed last; undefined where none are signed today. */
  async newest(current: Document): Promise<Document | undefined> {
    let newest: { document: Document; order: number } | undefined;
    for (const entry of this.#entries.get(addressOf(current, this.#nameToday)) ?? []) {
      const signed = await this.#signed(entry);
      // Of two that were signed at once, the one that was archived last is the newer.
      if (signed && (!newest || signed.order >= newest.order)) newest = signed;
    }
    return newest && namedAs(current, newest.document);
  }

  async #signed(entry: EntryLine): Promise<{ document: Document; order: number } | undefined> {
    const { document, fault } = await this.#archive.readEntry(entry);
    if (!document) {
      this.faults.push(`${entry.kind}:${entry.id} of ${entry.on}: ${fault.message} ${fault.hint}`);
      return undefined;
    }
    const [opening, ...others] = carriedParts(document).map((part) =>
      this.#standing.signatureOf(partToday(part, this.#nameToday)),
    );
    if (!opening || others.some((one) => one === undefined)) return undefined;
    const { by, credential, on, next } = opening.signed;
    const orders = [opening, ...others].map((one) => one?.order ?? 0);
    const review = { state: 'signed' as const, by, credential, on, next };
    return { document: { ...document, review }, order: Math.max(...orders) };
  }
}

/** Old words under the id that their document has today, by which it is looked up. */
const namedAs = ({ id }: Document, old: Document): Document =>
  old.kind === 'step' ? { ...old, id, sequence: id.slice(0, id.indexOf('/')) } : { ...old, id };
