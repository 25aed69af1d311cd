import type { LibraryData } from '../../library/library-data.ts';
import type { Document } from '../../schema/document.ts';
import { documentVersion } from '../../schema/ids.ts';
import type { Config } from '../config.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { keyOf } from '../parse/sources.ts';
import { checkStepsWritten, planOf, withPlannedIncludes } from './plan-steps.ts';
import { type Resolved, resolveDocument } from './resolve-document.ts';
import type { ResolveContext } from './resolve-sections.ts';

/** A resolved document together with what was authored. */
export interface Entry extends Resolved {
  readonly authored: AuthoredDocument;
}

/** Resolves every document of every locale, in the order of their files within a locale. */
export function resolveDocuments(config: Config, context: ResolveContext): readonly Entry[] {
  return config.locales.flatMap((locale) => {
    checkStepsWritten(locale, locale === config.defaultLocale, context);
    const documents = [...(context.sources.documents.get(locale)?.values() ?? [])];
    return documents
      .map((document) => withPlannedIncludes(document, context))
      .map((authored) => ({ authored, ...resolveDocument(authored, context) }));
  });
}

/** Puts resolved documents and what stands beside them into one library. */
export function assembleLibrary(
  entries: readonly Entry[],
  config: Config,
  { sources }: ResolveContext,
): LibraryData | undefined {
  if (!sources.clinic) return undefined;
  const documents = linkIncludes(entries);
  return {
    schemaVersion: documentVersion.value,
    locales: config.locales,
    defaultLocale: config.defaultLocale,
    clinic: sources.clinic,
    articles: byIdAndLocale(documents, 'article'),
    faqs: byIdAndLocale(documents, 'faq'),
    notices: byIdAndLocale(documents, 'notice'),
    handouts: byIdAndLocale(documents, 'handout'),
    steps: byIdAndLocale(documents, 'step'),
    sequences: Object.fromEntries(
      [...sources.sequences.values()].map((sequence) => [sequence.id, planOf(sequence)]),
    ),
    messages: Object.fromEntries(sources.messages),
  };
}

/**
 * Names the revision of everything that a document contains. Comes after all revisions are known,
 * because two documents may include sections of each other.
 */
function linkIncludes(entries: readonly Entry[]): readonly Document[] {
  const found = new Map(
    entries.map(({ document, authored }) => [`${document.locale} ${keyOf(authored)}`, document]),
  );
  return entries.map(({ document, included }) => {
    const includes = included.flatMap((key) => {
      const other = found.get(`${document.locale} ${key}`);
      return other ? [{ document: key, revision: other.revision }] : [];
    });
    return { ...document, includes };
  });
}

function byIdAndLocale<K extends Document['kind']>(
  documents: readonly Document[],
  kind: K,
): Record<string, Record<string, Extract<Document, { kind: K }>>> {
  const collection: Record<string, Record<string, Extract<Document, { kind: K }>>> = {};
  for (const document of documents) {
    if (!isKind(document, kind)) continue;
    collection[document.id] = { ...collection[document.id], [document.locale]: document };
  }
  return collection;
}

const isKind = <K extends Document['kind']>(
  document: Document,
  kind: K,
): document is Extract<Document, { kind: K }> => document.kind === kind;
