import type { Reference } from '../schema/reference.ts';

/**
 * A reference in words, in the order of the NLM style: authors, title, journal or publisher,
 * year, volume(issue):pages. What is not known is left out.
 *
 * @example
 * ```ts
 * import { formatReference } from '@calliope/content-sdk';
 *
 * formatReference({ id: 'a-2024', authors: ['Ames A'], etAl: true, title: 'Sleep', year: 2024 });
 * // 'Ames A, et al. Sleep. 2024.'
 * ```
 */
export function formatReference(reference: Reference): string {
  const { authors, etAl, title, journal, publisher, year, volume, issue, pages } = reference;
  const people = [...authors, ...(etAl ? ['et al'] : [])].join(', ');
  // An organization may be author, title and publisher at once; it is named once.
  const press = publisher === people ? undefined : publisher;
  const where = [journal ?? press, year].filter((part) => part !== undefined).join(' ');
  const issued = issue ? `(${issue})` : '';
  const located = volume ? `;${volume}${issued}${pages ? `:${pages}` : ''}` : '';
  return [...new Set([people, title, `${where}${located}`])]
    .filter((part) => part !== '')
    .map((part) => `${part.replace(/\.$/, '')}.`)
    .join(' ');
}

/**
 * Where a reference can be read: its DOI, else its PubMed page, else its own address.
 *
 * @example
 * ```ts
 * import { referenceAddress } from '@calliope/content-sdk';
 *
 * referenceAddress({ id: 'a-2024', authors: ['Ames A'], etAl: false, title: 'Sleep', pmid: '1' });
 * // 'https://pubmed.ncbi.nlm.nih.gov/1/'
 * ```
 */
export function referenceAddress({ doi, pmid, url }: Reference): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return url;
}
