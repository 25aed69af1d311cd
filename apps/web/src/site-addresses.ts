import type { AddressOf } from '@calliope/channel-web';
import {
  type Document,
  type DocumentAddress,
  documentAddress,
  type Library,
  revisionPath,
} from '@calliope/content-sdk';
import { followRedirects } from '@calliope/content-sdk/redirects';

/** Kinds of document that have a page of their own; the others only have their neutral address. */
type PageKind = 'article' | 'faq' | 'notice';

/** A document that has a page of its own. */
export type PageDocument = Extract<Document, { kind: PageKind }>;

const folders: Readonly<Record<PageKind, string>> = {
  article: 'articles',
  faq: 'faqs',
  notice: 'notices',
};

/** Whether a document has a page of its own. */
export const hasPage = (document: Document): document is PageDocument => document.kind in folders;

/** Where the site serves things. The default locale stands at the root, the others in a folder. */
export interface SiteAddresses {
  home(locale: string): string;
  page(document: PageDocument): string;
  /** Where links from a page in a locale lead: to the same locale, else to the default one. */
  addressOf(locale: string): AddressOf;
}

/** The addresses of a library's site. */
export function siteAddresses(library: Library): SiteAddresses {
  const { defaultLocale, redirects } = library.data;
  const nameToday = followRedirects(redirects);
  const home = (locale: string) => (locale === defaultLocale ? '/' : `/${locale}/`);
  const page = ({ kind, id, locale }: PageDocument) => `${home(locale)}${folders[kind]}/${id}/`;
  const find = (kind: string, id: string, locale: string) =>
    library.documents().find((one) => one.kind === kind && one.id === id && one.locale === locale);
  return {
    home,
    page,
    addressOf: (locale) => (asked) => {
      const { kind, id, section } = today(asked, nameToday);
      const document = find(kind, id, locale) ?? find(kind, id, defaultLocale);
      if (document === undefined) return undefined;
      const address = hasPage(document) ? page(document) : revisionPath(document.revision);
      return section === undefined ? address : `${address}#${section}`;
    },
  };
}

/** An address by the names of today: older words lead to documents by the ids that they had. */
function today(asked: DocumentAddress, nameToday: (name: string) => string): DocumentAddress {
  const { kind, id, section } = asked;
  const name = nameToday(`${kind}:${id}${section === undefined ? '' : `#${section}`}`);
  return documentAddress(name) ?? asked;
}
