import type { Library } from '@calliope/content-sdk';
import { hasPage, type PageDocument } from './site-addresses.ts';

/**
 * What a home page lists: the documents of its locale, and those of the default locale that have
 * not been translated. A whole document may fall back; its words never mix.
 */
export function inReadingOrder(library: Library, locale: string): readonly PageDocument[] {
  const pages = library.documents().filter(hasPage);
  const own = pages.filter((document) => document.locale === locale);
  const untranslated = pages.filter(
    (document) =>
      document.locale === library.data.defaultLocale &&
      !own.some(({ kind, id }) => kind === document.kind && id === document.id),
  );
  return [...own, ...untranslated];
}
