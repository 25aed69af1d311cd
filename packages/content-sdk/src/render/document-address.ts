/** The kinds of document that a link can name. */
type LinkedKind = 'article' | 'faq' | 'notice' | 'handout';

/** A document of the library as a link names it: `article:cost#insurance`. */
export interface DocumentAddress {
  readonly kind: LinkedKind;
  readonly id: string;
  readonly section?: string;
}

const form = /^(article|faq|notice|handout):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/;

/**
 * Reads the address of a document in this library; undefined for an address on the web.
 *
 * @example
 * ```ts
 * import { documentAddress } from '@calliope/content-sdk';
 *
 * documentAddress('article:cost#insurance');
 * // { kind: 'article', id: 'cost', section: 'insurance' }
 * documentAddress('https://example.com/');
 * // undefined
 * ```
 */
export function documentAddress(href: string): DocumentAddress | undefined {
  const match = form.exec(href);
  if (!match) return undefined;
  // The pattern has matched, so the first two groups are there.
  const [, kind, id, section] = match as unknown as [string, LinkedKind, string, string?];
  return section === undefined ? { kind, id } : { kind, id, section };
}
