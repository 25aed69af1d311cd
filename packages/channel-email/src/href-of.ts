import { type DocumentAddress, documentAddress, revisionPath } from '@calliope/content-sdk';

/** The revision of a document that a link names; undefined where the library has none. */
export type RevisionOf = (address: DocumentAddress) => string | undefined;

/** Where links to documents of the library lead. */
export interface LinkTargets {
  /** Where the pages are served, without a slash at the end. */
  readonly site: string;
  readonly revisionOf: RevisionOf;
}

const schemes = new Set(['https:', 'mailto:', 'tel:', 'sms:']);

/**
 * What a link in an email leads to. A document of the library is only ever named by its revision:
 * ids of documents and of sections say what a reader is treated for, and mail scanners, proxies
 * and shared histories see addresses. Schemes that content may not use lead nowhere.
 */
export function hrefOf(href: string, { site, revisionOf }: LinkTargets): string | undefined {
  const address = documentAddress(href);
  if (address === undefined) {
    return schemes.has(URL.parse(href)?.protocol ?? '') ? href : undefined;
  }
  const revision = revisionOf(address);
  return revision === undefined ? undefined : site + revisionPath(revision);
}
