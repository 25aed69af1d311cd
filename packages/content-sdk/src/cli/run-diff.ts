import { join } from 'node:path';
import { type Archive, openArchive } from '../archive/open-archive.ts';
import { openCompiler } from '../compile/incremental/open-compiler.ts';
import { compareDocuments } from '../diff/compare-documents.ts';
import { type Library, openLibrary } from '../library/open-library.ts';
import { shortRevision } from '../render/revision.ts';
import type { Document } from '../schema/document.ts';
import { plural } from '../status/counts-in-words.ts';
import { formatDiff } from './format-diff.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';
import { WrongCall } from './wrong-call.ts';

interface DiffFlags {
  readonly folder: string;
  readonly json?: boolean;
}

/** `calliope diff` */
export async function runDiff(
  older: string,
  newer: string | undefined,
  { folder, json = false }: DiffFlags,
): Promise<void> {
  const { config } = await loadConfig(folder);
  const { library: data, problems } = await openCompiler(folder, config).compile();
  if (!data) return reportErrors('diff', problems, 'Nothing was compared.', json);
  const library = openLibrary(data);
  const archive = await openArchive(join(folder, 'archive'));
  const before = await documentOf(older, library, archive);
  const now =
    newer === undefined ? todayOf(before, library) : await documentOf(newer, library, archive);
  const parts = compareDocuments(before, now);
  const differ = parts.filter(({ state }) => state !== 'same');
  if (json) {
    const facts = { command: 'diff', before: nameOf(before), now: nameOf(now), parts: differ };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(`${inWords(before)} → ${inWords(now)}\n`);
  process.stdout.write(formatDiff(parts, paint));
  const count =
    differ.length === 0 ? 'No word differs' : `${plural(differ.length, 'part')} changed`;
  process.stdout.write(`${count}, ${plural(parts.length - differ.length, 'part')} the same\n`);
}

/** The words of a revision, of the library as it is now or of its archive. */
async function documentOf(revision: string, library: Library, archive: Archive): Promise<Document> {
  const found = library.byRevision(revision);
  if (found) return found;
  const { document, fault } = await archive.read(revision);
  if (document) return document;
  throw new WrongCall(`${fault.message} ${fault.hint}`);
}

function todayOf(before: Document, library: Library): Document {
  const today = library
    .documents()
    .find(
      ({ kind, id, locale }) =>
        kind === before.kind && id === before.id && locale === before.locale,
    );
  if (today) return today;
  throw new WrongCall(
    `There is no ${before.kind}:${before.id} in ${before.locale} any more. Give a second revision.`,
  );
}

const nameOf = ({ kind, id, locale, revision }: Document) => ({ kind, id, locale, revision });

const inWords = ({ kind, id, locale, revision }: Document): string =>
  `${kind}:${id} (${locale}) ${shortRevision(revision)}`;
