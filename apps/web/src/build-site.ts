import {
  type PageOptions,
  renderDocumentPage,
  renderHome,
  renderNotFound,
  type Translation,
} from '@calliope/channel-web';
import {
  type Document,
  type Library,
  type LibraryData,
  openLibrary,
  revisionPath,
} from '@calliope/content-sdk';
import { handoutAddress } from './handout-address.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { movedPages } from './moved-pages.ts';
import { otherIdsIn } from './other-ids-in.ts';
import { nothingPublished, type Published } from './read-published.ts';
import { htmlFile, type Site, type SiteFile, textFile } from './site.ts';
import { hasPage, type PageDocument, type SiteAddresses, siteAddresses } from './site-addresses.ts';
import { standingOf } from './standing-of.ts';

/** What differs between two places where the site runs. */
export interface SiteOptions {
  /** Where the printable sheets are served, without a slash at the end; no links without it. */
  readonly handouts?: string | undefined;
  /** Where a reader asks for the emails; no links without it. */
  readonly signUp?: string | undefined;
  /** What was published before. */
  readonly published?: Published;
}

/** Renders every page of a library once. The same library gives the same bytes. */
export function buildSite(data: LibraryData, options: SiteOptions = {}): Site {
  const { published = nothingPublished } = options;
  const library: Library = openLibrary(data);
  const addresses = siteAddresses(library);
  const documents = library.documents();
  const homes = localesWithWords(library);
  const files: [string, SiteFile][] = [
    ...homes.map((locale) => homePage(library, addresses, options, homes, locale)),
    ...documents.filter(hasPage).map((one) => ownPage(library, addresses, options, one)),
    // Where both have a revision, the library's own page is the one that stays.
    ...[...published.documents, ...documents].map((one) =>
      neutralPage(library, addresses, published, one),
    ),
    ['/robots.txt', textFile('User-agent: *\nAllow: /\n')],
  ];
  return {
    files: new Map(files),
    moved: movedPages(library, addresses),
    notFound: notFoundPages(library, addresses, homes),
  };
}

/** Locales with labels and at least one page: the others would have an empty home. */
const localesWithWords = ({ data, documents }: Library): readonly string[] =>
  data.locales.filter(
    (locale) =>
      data.messages[locale] !== undefined &&
      (locale === data.defaultLocale ||
        documents().some((one) => hasPage(one) && one.locale === locale)),
  );

function ownPage(
  library: Library,
  addresses: SiteAddresses,
  { handouts, signUp }: SiteOptions,
  document: PageDocument,
): [string, SiteFile] {
  const address = addresses.page(document);
  const html = renderDocumentPage(document, {
    ...common(library, addresses, document.locale),
    translations: translationsOf(library, addresses, document),
    signUp: signUpIn(signUp, document.locale),
    handout: handouts === undefined ? undefined : handoutAddress(library, handouts, document),
  });
  return [address, htmlFile(html)];
}

function neutralPage(
  library: Library,
  addresses: SiteAddresses,
  published: Published,
  document: Document,
): [string, SiteFile] {
  const html = renderDocumentPage(document, {
    ...common(library, addresses, labelledIn(library, document.locale)),
    neutral: true,
    standing: standingOf(document, library, addresses, published),
  });
  return [revisionPath(document.revision), htmlFile(html, true)];
}

/** Words in a language that is no longer kept are shown too, with the labels of the default one. */
const labelledIn = ({ data }: Library, locale: string): string =>
  Object.hasOwn(data.messages, locale) ? locale : data.defaultLocale;

function homePage(
  library: Library,
  addresses: SiteAddresses,
  { signUp }: SiteOptions,
  homes: readonly string[],
  locale: string,
): [string, SiteFile] {
  const html = renderHome({
    ...listOptions(library, addresses, locale),
    signUp: signUpIn(signUp, locale),
    translations: homes
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, href: addresses.home(other) })),
  });
  return [addresses.home(locale), htmlFile(html)];
}

/** The form in the language of the page that leads to it. */
const signUpIn = (signUp: string | undefined, locale: string): string | undefined =>
  signUp && `${signUp}?lang=${locale}`;

function notFoundPages(library: Library, addresses: SiteAddresses, homes: readonly string[]) {
  const page = (locale: string) =>
    htmlFile(renderNotFound(listOptions(library, addresses, locale)), true);
  const pages = new Map(homes.map((locale) => [locale, page(locale)]));
  const usual = page(library.data.defaultLocale);
  return (path: string): SiteFile => pages.get(path.split('/')[1] ?? '') ?? usual;
}

const listOptions = (library: Library, addresses: SiteAddresses, locale: string) => ({
  ...common(library, addresses, locale),
  locale,
  documents: inReadingOrder(library, locale),
});

const common = (library: Library, addresses: SiteAddresses, locale: string) =>
  ({
    messages: library.messages(locale),
    clinic: library.data.clinic,
    home: addresses.home(locale),
    addressOf: addresses.addressOf(locale),
    otherIds: otherIdsIn(library.data.redirects),
  }) satisfies PageOptions;

const translationsOf = (
  library: Library,
  addresses: SiteAddresses,
  { kind, id, locale }: PageDocument,
): readonly Translation[] =>
  library
    .documents()
    .filter(hasPage)
    .filter((other) => other.kind === kind && other.id === id && other.locale !== locale)
    .map((other) => ({ locale: other.locale, href: addresses.page(other) }));
