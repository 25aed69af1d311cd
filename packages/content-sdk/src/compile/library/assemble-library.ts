import type { LibraryData } from '../../library/library-data.ts';
import type { Document } from '../../schema/document.ts';
import { documentVersion } from '../../schema/ids.ts';
import type { Config } from '../config.ts';
import type { Shared } from '../parse/shared.ts';
import { planOf } from '../resolve/plan-steps.ts';

/** A library without its documents. */
export type LibraryHead = Omit<LibraryData, 'articles' | 'faqs' | 'notices' | 'handouts' | 'steps'>;

/** What a library says beside its documents; undefined without a clinic. */
export function libraryHead(config: Config, shared: Shared): LibraryHead | undefined {
  if (!shared.clinic) return undefined;
  const plans = [...shared.sequences.values()].map((one) => [one.id, planOf(one)] as const);
  return {
    schemaVersion: documentVersion.value,
    locales: config.locales,
    defaultLocale: config.defaultLocale,
    clinic: shared.clinic,
    sequences: Object.fromEntries(plans),
    messages: Object.fromEntries(shared.messages),
    redirects: shared.redirects.map(({ from, to }) => ({ from, to })),
  };
}

/** A library of some documents. */
export const assembleLibrary = (
  { sequences, messages, redirects, ...head }: LibraryHead,
  documents: readonly Document[],
): LibraryData => ({
  ...head,
  articles: byIdAndLocale(documents, 'article'),
  faqs: byIdAndLocale(documents, 'faq'),
  notices: byIdAndLocale(documents, 'notice'),
  handouts: byIdAndLocale(documents, 'handout'),
  steps: byIdAndLocale(documents, 'step'),
  ...{ sequences, messages, redirects },
});

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
