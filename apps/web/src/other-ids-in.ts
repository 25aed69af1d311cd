import type { OtherIds } from '@calliope/channel-web';
import type { LibraryData } from '@calliope/content-sdk';
import { followRedirects } from '@calliope/content-sdk/redirects';

/**
 * The ids that sections had before, and the one of today where older words are shown: links with any
 * of them lead to the section. It is known by where it was written, so that a page finds it too that
 * includes it.
 */
export function otherIdsIn(redirects: LibraryData['redirects']): OtherIds {
  const nameToday = followRedirects(redirects);
  return ({ id, origin }) => {
    if (origin.section === null) return [];
    const today = nameToday(`${origin.document}#${origin.section}`);
    const names = [today, ...redirects.flatMap(({ from, to }) => (to === today ? [from] : []))];
    const ids = names.map((name) => name.slice(name.indexOf('#') + 1));
    return [...new Set(ids)].filter((other) => other !== id);
  };
}
