import type { LibraryData } from '../../library/library-data.ts';
import type { Document } from '../../schema/document.ts';
import { modulePath } from './module-path.ts';

/** What can be known of a library without loading its documents. */
export function manifestOf(library: LibraryData, documents: readonly Document[]) {
  const { schemaVersion, locales, defaultLocale, clinic, sequences, messages } = library;
  return {
    ...{ schemaVersion, locales, defaultLocale, clinic, sequences, messages },
    documents: documents.map((document) => ({
      kind: document.kind,
      id: document.id,
      locale: document.locale,
      title: document.title,
      revision: document.revision,
      sourceRevision: document.sourceRevision,
      review: document.review.state,
      module: `./${modulePath(document)}.js`,
    })),
  };
}
