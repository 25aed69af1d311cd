import type { Library } from '@calliope/content-sdk';
import { hasPage, type SiteAddresses } from './site-addresses.ts';

/** The paths of pages under the ids that their documents had before, each with the path of today. */
export const movedPages = (
  library: Library,
  addresses: SiteAddresses,
): ReadonlyMap<string, string> =>
  new Map(
    library
      .documents()
      .filter(hasPage)
      .flatMap((document) => {
        const { kind, id } = document;
        const old = library.data.redirects.filter(({ to }) => to === `${kind}:${id}`);
        return old.map(({ from }) => [
          addresses.page({ ...document, id: from.slice(kind.length + 1) }),
          addresses.page(document),
        ]);
      }),
  );
