import type { Standing } from '@calliope/channel-web';
import { type Document, type Library, revisionPath } from '@calliope/content-sdk';
import { changesSince } from '@calliope/content-sdk/changes';
import { followRedirects } from '@calliope/content-sdk/redirects';
import type { Published } from './read-published.ts';
import { hasPage, type SiteAddresses } from './site-addresses.ts';

/**
 * How the words of a revision stand today. Undefined for words that are newer than those of today:
 * they wait for a clinician, which the page says anyway.
 */
export function standingOf(
  held: Document,
  library: Library,
  addresses: SiteAddresses,
  { entries, changes }: Pick<Published, 'entries' | 'changes'>,
): Standing | undefined {
  const nameToday = followRedirects(library.data.redirects);
  const name = nameToday(`${held.kind}:${held.id}`);
  const isSame = ({ kind, id, locale }: Pick<Document, 'kind' | 'id' | 'locale'>) =>
    `${kind}:${id}` === name && locale === held.locale;
  const today = library.documents().find(isSame);
  const current = today && (hasPage(today) ? addresses.page(today) : revisionPath(today.revision));
  if (today?.revision === held.revision) return { state: 'current', current, changes: [] };
  const placeOf = (document: Document) =>
    entries.findIndex(({ revision }) => revision === document.revision);
  if (today && placeOf(today) >= 0 && placeOf(today) < placeOf(held)) return undefined;
  return { state: 'superseded', current, changes: changesSince(held, changes, entries, nameToday) };
}
