import type { Library } from '@calliope/content-sdk';
import type { PageDocument } from './site-addresses.ts';

/**
 * Where an article is printed: the handout of the same id and language, which is short enough to
 * take home, else the whole article. Other pages are not printed.
 *
 * @param desk where the print desk serves, without a slash at the end
 */
export function handoutAddress(
  library: Library,
  desk: string,
  { kind, id, locale }: PageDocument,
): string | undefined {
  if (kind !== 'article') return undefined;
  const { handouts, defaultLocale } = library.data;
  const folder = handouts[id]?.[locale] ? 'handouts' : 'articles';
  const query = locale === defaultLocale ? '' : `?${new URLSearchParams({ locale })}`;
  return `${desk}/${folder}/${id}.pdf${query}`;
}
