import type { LibraryData } from '../../library/library-data.ts';
import { documentAddress } from '../../render/document-address.ts';
import { inlinesWithSafety, sectionsIn } from '../../render/walk.ts';
import type { Document } from '../../schema/document.ts';
import type { Rule } from './rule.ts';

/** Every document and section that a link or `related` names exists in the same locale. */
export const knownDocuments: Rule = {
  name: 'known-documents',
  *check(document, { library, error }) {
    const { locale } = document;
    for (const inline of inlinesWithSafety(document)) {
      if (inline.type === 'link' && !leadsSomewhere(inline.href, locale, library)) {
        yield error(dangling(inline.href, locale), inline);
      }
    }
    if (document.kind !== 'article') return;
    for (const id of document.related) {
      if (!library.articles[id]?.[locale]) {
        yield error(dangling(`article:${id}`, locale), document.related);
      }
    }
  },
};

const dangling = (href: string, locale: string) => ({
  code: 'link/unknown-document',
  message: `"${href}" leads nowhere in "${locale}".`,
  hint: 'Check the kind, the id and the section, or write that document first.',
});

function leadsSomewhere(href: string, locale: string, library: LibraryData): boolean {
  const address = documentAddress(href);
  if (!address) return true;
  const { kind, id, section } = address;
  const collections = {
    article: library.articles,
    faq: library.faqs,
    notice: library.notices,
    handout: library.handouts,
  };
  const target: Document | undefined = collections[kind][id]?.[locale];
  if (!target) return false;
  return (
    section === undefined || [...sectionsIn(target.sections)].some((one) => one.id === section)
  );
}
