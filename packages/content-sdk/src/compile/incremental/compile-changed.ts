import type { Shared } from '../parse/shared.ts';
import type { Listed } from '../read/list-files.ts';
import { compileInWorkers, type Report, threadsFor } from '../threads/compile-in-workers.ts';
import type { AuthoredFiles } from './authored-files.ts';
import { compileDocuments, type Work } from './compile-documents.ts';
import type { FileRecord } from './known.ts';
import type { Pass } from './pass.ts';
import { type Answering, answerTo, isAboutRevision } from './questions.ts';
import type { SortedFiles } from './sort-files.ts';

/** What a pass has in hand when it comes to the documents. */
interface InHand {
  readonly listed: readonly Listed[];
  readonly sorted: SortedFiles;
  readonly shared: Shared;
  readonly files: AuthoredFiles;
  /** The records of the files that documents share. */
  readonly ofShared: ReadonlyMap<string, FileRecord>;
  /** The records of unchanged documents, to which those of compiled ones are added. */
  readonly records: Map<string, FileRecord>;
}

/**
 * Compiles every document without a record, and every one that took something from elsewhere which
 * is not what it was.
 *
 * @returns the answers that all records rest on now
 */
export async function compileChanged(
  pass: Pass,
  inHand: InHand,
): Promise<ReadonlyMap<string, string>> {
  const { before, config } = pass;
  const { sorted, shared, files, records } = inHand;
  const pathOf = (locale: string, key: string) => sorted.byKey.get(locale)?.get(key);
  const answer = answering(inHand, pathOf);
  const isChanged = (question: string) => answer(question) !== before.answers.get(question);

  drop(records, (question) => !isAboutRevision(question) && isChanged(question));
  const paths = [...sorted.documents.keys()].filter((path) => !records.has(path));
  let total = paths.length;
  let count = 0;
  const work: Work = {
    ...{ shared, files, records, pathOf },
    rules: config.rules ?? [],
    defaultLocale: config.defaultLocale,
    shareText: textShare(),
    ...{ done: pass.done, grade: pass.grade },
    progress: (documents = 1) => {
      count += documents;
      pass.progress(count, total);
    },
  };
  await shareOut(paths, work, pass, inHand);
  // Revisions do not rest on each other, so a second round leaves nothing to do.
  const compiled = new Set(paths);
  const carried = new Map([...records].filter(([path]) => !compiled.has(path)));
  const again = drop(carried, (question) => isAboutRevision(question) && isChanged(question));
  total += again.length;
  for (const path of again) records.delete(path);
  await compileDocuments(again, work);
  return answersTo(records, answer);
}

/** Compiles documents here, or on several threads where there are many and others may help. */
async function shareOut(
  paths: readonly string[],
  work: Work,
  { folder, config, crew }: Pass,
  { listed, records }: InHand,
): Promise<void> {
  const threads = crew ? threadsFor(paths.length, crew.threads) : 1;
  if (!crew || threads < 2) return compileDocuments(paths, work);
  const { locales, defaultLocale } = config;
  const { rulesFrom, modules } = crew;
  const job = { folder, locales: { locales, defaultLocale }, rulesFrom, listed, paths, modules };
  const onReport = (report: Report) => {
    for (const [path, record] of report.records) {
      records.set(path, { ...record, asked: record.asked.map(work.shareText) });
    }
    crew.wrote(report.written);
    work.progress(report.records.size);
  };
  await compileInWorkers(job, threads, onReport).catch((error: unknown) => {
    throw crew.fault(error);
  });
}

/** Many documents ask the same, so that one text is enough for all of them. */
function textShare(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const shared = texts.get(text) ?? text;
    texts.set(shared, shared);
    return shared;
  };
}

/** Takes the records out that ask a question of a certain kind, and names them. */
function drop(
  records: Map<string, FileRecord>,
  isStale: (question: string) => boolean,
): readonly string[] {
  const known = new Map<string, boolean>();
  const stale = (question: string): boolean => {
    const answer = known.get(question) ?? isStale(question);
    known.set(question, answer);
    return answer;
  };
  const dropped = [...records].flatMap(([path, { asked }]) => (asked.some(stale) ? [path] : []));
  for (const path of dropped) records.delete(path);
  return dropped;
}

function answering(
  { sorted, shared, files, records, ofShared }: InHand,
  pathOf: Work['pathOf'],
): (question: string) => string {
  const recordOf = (locale: string, key: string) => records.get(pathOf(locale, key) ?? '');
  const hashOfFile = (path: string): string | undefined => {
    const known = ofShared.get(path) ?? records.get(path);
    return known?.hash ?? (sorted.documents.has(path) ? files.parsed(path).hash : undefined);
  };
  const state: Answering = {
    ...{ shared, hashOfFile },
    hashOf: (locale, key) => hashOfFile(pathOf(locale, key) ?? ''),
    outlineOf: (locale, key) => recordOf(locale, key)?.outline,
  };
  return (question) => answerTo(question, state);
}

function answersTo(
  records: ReadonlyMap<string, FileRecord>,
  answer: (question: string) => string,
): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const { asked } of records.values()) {
    for (const question of asked) {
      if (!answers.has(question)) answers.set(question, answer(question));
    }
  }
  return answers;
}
