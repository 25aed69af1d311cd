import { setImmediate } from 'node:timers/promises';
import type { Document } from '../../schema/document.ts';
import { statementsIn } from '../lifecycle/statements-in.ts';
import { type AuthoredDocument, type AuthoredPart, isInclude } from '../parse/authored.ts';
import { Places } from '../parse/places.ts';
import { withPlannedIncludes } from '../resolve/plan-steps.ts';
import { allowanceRows } from './allowance-rows.ts';
import type { AuthoredFiles } from './authored-files.ts';
import { compileDocument, type DocumentContext, revisionOfAuthored } from './compile-document.ts';
import { type FileRecord, hasError } from './known.ts';
import { outlineOf } from './outline-of.ts';
import type { Pass } from './pass.ts';
import { signOffOf } from './sign-off-of.ts';

/** How many documents are compiled in one turn of the event loop. */
const turn = 50;

/** What to compile, and where the outcome goes. */
export interface Work extends Omit<DocumentContext, 'documents' | 'revisionOf'> {
  readonly files: AuthoredFiles;
  /** The path of a document. */
  pathOf(locale: string, key: string): string | undefined;
  /** The records of all files that need no work; those of compiled ones are added. */
  readonly records: Map<string, FileRecord>;
  /** Receives each document that has no error of its own. */
  done(path: string, document: Document): void;
  /** How hard a document is to read, where that is asked for. */
  readonly grade: Pass['grade'];
  /** The same text, and the same in memory, for all that ask the same. */
  shareText(text: string): string;
  /** Told after each document, or after so many at once. */
  progress(documents?: number): void;
}

/**
 * Compiles the documents at some paths. What a document includes is compiled before it where that
 * is among the paths, so that its revision is known and its words are still in memory.
 */
export async function compileDocuments(paths: readonly string[], work: Work): Promise<void> {
  const waiting = new Set(paths);
  const context = contextOf(work);
  let count = 0;
  for (const path of paths) {
    for (const next of inOrder(path, waiting, work)) {
      compileOne(next, work, context);
      work.progress();
      count += 1;
      // The parser's memory is given back only between two turns of the event loop.
      if (count % turn === 0) await setImmediate();
    }
  }
}

function compileOne(path: string, work: Work, context: DocumentContext): void {
  const { stamp, hash, problems: found, authored } = work.files.parsed(path);
  if (!authored) {
    const nothing = { later: [], allowances: [], statements: [], asked: [] };
    const unread = { outline: undefined, signOff: undefined };
    work.records.set(path, { stamp, hash, found, ...nothing, ...unread });
    return;
  }
  const { document, problems: later, asked } = compileDocument(authored, context);
  const outline = outlineOf(authored, document, work.grade?.(document));
  const allowances = allowanceRows(authored.file);
  const texts = asked.map(work.shareText);
  const statements = statementsIn(authored.file, authored.locale);
  const record = {
    ...{ stamp, hash, found, later, allowances, statements, outline, asked: texts },
    signOff: signOffOf(authored),
  };
  work.records.set(path, record);
  if (!hasError(record)) work.done(path, document);
}

/** A path with everything waiting that it includes, the included before what includes it. */
function* inOrder(path: string, waiting: Set<string>, work: Work): Generator<string> {
  const stack = waiting.delete(path) ? [path] : [];
  const opened = new Set<string>();
  for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
    if (opened.has(next)) {
      stack.pop();
      yield next;
      continue;
    }
    opened.add(next);
    for (const included of includedPaths(work.files.parsed(next).authored, work)) {
      if (waiting.delete(included)) stack.push(included);
    }
  }
}

function includedPaths(authored: AuthoredDocument | undefined, work: Work): readonly string[] {
  if (!authored) return [];
  const targets = (parts: readonly AuthoredPart[]): readonly string[] =>
    parts.flatMap((part) => (isInclude(part) ? [part.document] : targets(part.sections)));
  const { sections } = withPlannedIncludes(authored, {
    ...work,
    places: new Places(),
    problems: [],
  });
  return targets(sections).flatMap((key) => work.pathOf(authored.locale, key) ?? []);
}

/** Where an included document is not compiled yet, since both include each other, it is resolved. */
function contextOf(work: Work): DocumentContext {
  const resolved = new Map<string, string>();
  const context: DocumentContext = {
    ...work,
    documents: work.files,
    revisionOf: (locale, key) => {
      const path = work.pathOf(locale, key);
      if (path === undefined) return undefined;
      const known = work.records.get(path)?.outline?.revision ?? resolved.get(path);
      if (known !== undefined) return known;
      const authored = work.files.find(locale, key);
      if (!authored) return undefined;
      const revision = revisionOfAuthored(authored, context);
      resolved.set(path, revision);
      return revision;
    },
  };
  return context;
}
