import { type DocumentAddress, documentAddress } from '@calliope/content-sdk';

/** Where a document of the library is served; undefined where it has no page of its own. */
export type AddressOf = (address: DocumentAddress) => string | undefined;

const schemes = new Set(['https:', 'mailto:', 'tel:', 'sms:']);

/**
 * What a link leads to in a browser. Anything but the schemes that content may use, such as
 * `javascript:`, leads nowhere.
 */
export function hrefOf(href: string, addressOf: AddressOf): string | undefined {
  const address = documentAddress(href);
  if (address) return addressOf(address);
  return schemes.has(URL.parse(href)?.protocol ?? '') ? href : undefined;
}

/** The addresses that a site has unless its host says otherwise: `/articles/cost/#insurance`. */
export const defaultAddress: AddressOf = ({ kind, id, section }) =>
  `/${kind}s/${id}/${section === undefined ? '' : `#${section}`}`;
