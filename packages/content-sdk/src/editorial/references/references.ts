import type { Rule } from '../../compile/rules/rule.ts';

/**
 * Every reference is used, and every DOI can be one: a registrant of four to nine digits and a
 * suffix of the characters that Crossref gives out (https://www.crossref.org/blog/dois-and-matching-regular-expressions/).
 * `references/unused` is a warning; `references/doi` and `references/same-doi` are errors. Each
 * stands at the entry in `references.yaml`.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { references } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [references] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const references: Rule = {
  name: 'references',
  *checkLibrary({ references: all, cited, error, warning }) {
    const owners = new Map<string, string>();
    for (const reference of all) {
      const { id, doi } = reference;
      if (!cited.has(id)) yield warning(unused(id), reference);
      if (doi === undefined) continue;
      if (!possible.test(doi)) yield error(impossible(doi), reference);
      const owner = owners.get(doi.toLowerCase());
      if (owner !== undefined) yield error(shared(doi, owner), reference);
      owners.set(doi.toLowerCase(), id);
    }
  },
};

const possible = /^10\.\d{4,9}\/[-._;()/:<>a-z0-9+]*[a-z0-9)>]$/iu;

const unused = (id: string) => ({
  code: 'references/unused',
  message: `Nothing cites "${id}".`,
  hint: 'Cite it where its claim stands, or take it out.',
});

const impossible = (doi: string) => ({
  code: 'references/doi',
  message: `"${doi}" cannot be a DOI.`,
  hint: 'Copy it from the publisher’s page: 10., a number, a slash, and no space or full stop after it.',
});

const shared = (doi: string, owner: string) => ({
  code: 'references/same-doi',
  message: `"${owner}" has the same DOI, ${doi}.`,
  hint: 'Two works never share one. Check both, or cite the same entry.',
});
