import type { Context } from 'hono';
import { followLink, type LinkRow, type Purpose } from '../links/index.ts';
import { type PersonRow, personById } from '../people/index.ts';
import type { Tables } from '../store/store.ts';
import type { ReaderOptions } from './reader-options.ts';
import { say } from './say.ts';

/** Whoever follows a link that is theirs. */
export interface Reader {
  readonly token: string;
  readonly link: LinkRow;
  readonly who: PersonRow;
  /** The language that they read, if the library has it still. */
  readonly locale: string;
}

/** Whose link it is, if it leads anywhere still; and in which language to say so. */
export type Found =
  | { readonly reader: Reader; readonly locale: string }
  | { readonly reader?: undefined; readonly locale: string };

/** Finds whose link a token is. */
export async function findReader(
  tables: Tables,
  { library, now }: Pick<ReaderOptions, 'library' | 'now'>,
  token: string,
  purposes: readonly Purpose[],
): Promise<Found> {
  const { locales, defaultLocale } = library.data;
  const { state, link } = await followLink(tables, token, purposes, now());
  const who = link && (await personById(tables, link.personId));
  const locale = locales.find((one) => one === who?.locale) ?? defaultLocale;
  return link && who && state === 'open'
    ? { reader: { token, link, who, locale }, locale }
    : { locale };
}

/** The page for a link that leads nowhere: cut off, made up, or of somebody who was deleted. */
export function unknownLink(
  service: Pick<ReaderOptions, 'library'>,
  context: Context,
  locale: string,
): Response | Promise<Response> {
  const { unknownTitle: title, unknown: text } = service.library.messages(locale).yourEmails;
  return say(service, context, { locale, title, text }, 404);
}
