import type { Outline } from '../incremental/known.ts';
import type { LibraryHead } from '../library/assemble-library.ts';
import { modulePath } from './module-path.ts';

/** What can be known of a library without loading its documents. */
export function manifestOf(head: LibraryHead, outlines: readonly Outline[]) {
  const { schemaVersion, locales, defaultLocale, clinic, sequences, messages, redirects } = head;
  return {
    ...{ schemaVersion, locales, defaultLocale, clinic, sequences, messages, redirects },
    documents: outlines.map((outline) => ({
      kind: outline.kind,
      id: outline.id,
      locale: outline.locale,
      title: outline.title,
      revision: outline.revision,
      sourceRevision: outline.sourceRevision,
      review: outline.review,
      module: `./${modulePath(outline)}.js`,
    })),
  };
}
