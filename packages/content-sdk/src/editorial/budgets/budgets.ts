import type { Rule } from '../../compile/rules/rule.ts';
import { sectionsIn } from '../../render/walk.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { budget } from './budget.ts';

/** Characters as a person counts them. */
const charactersIn = (text: string): number => [...text].length;

/** A title fits the tab of a browser, the first line of a sheet and a search result. */
const title = budget({
  name: 'title-budget',
  code: 'budget/title',
  what: 'title',
  unit: 'characters',
  most: 70,
  hint: 'Say it in fewer words; the summary has room for the rest.',
  *of(document, { frontMatter }) {
    const node = frontMatter('title') ?? document;
    if (document.kind !== 'step') yield { node, size: charactersIn(document.title) };
  },
});

/** A heading fits two lines of a phone and of large print. */
const heading = budget({
  name: 'heading-budget',
  code: 'budget/heading',
  what: 'heading',
  unit: 'characters',
  most: 80,
  hint: 'A heading is a question or a plain statement; the first sentence under it has room.',
  *of({ sections }) {
    for (const section of sectionsIn(sections)) {
      yield { node: section, size: charactersIn(section.title) };
    }
  },
});

/** A search result shows 160 characters of what a page says about itself. */
const description = budget({
  name: 'description-budget',
  code: 'budget/description',
  what: 'description for search results',
  unit: 'characters',
  most: 160,
  hint: 'Write a short description: in the front matter. Without one, the summary is used.',
  *of(document, context) {
    if (document.kind !== 'article') return;
    const passages = passagesOf(document, context);
    const shown =
      passages.find(({ kind }) => kind === 'description') ??
      passages.find(({ kind }) => kind === 'summary');
    if (shown) yield { node: shown.at(0)[0], size: charactersIn(shown.text) };
  },
});

/**
 * The budgets that hold on every channel and in every locale: `budget/title` of 70 characters,
 * `budget/heading` of 80 and `budget/description` of 160, which the summary must keep where an
 * article has no description. Errors where these stand.
 *
 * @example
 * ```ts
 * import { budgets } from '@calliope/content-sdk/editorial';
 *
 * budgets.map(({ name }) => name);
 * // ['title-budget', 'heading-budget', 'description-budget']
 * ```
 */
export const budgets: readonly Rule[] = [title, heading, description];
