import type { Rule } from '@calliope/content-sdk/compile';
import { pageBudget } from './page-budget.ts';

/**
 * What a handout has room for, found by drawing it: Letter, 12 points, as it is printed unless
 * told. `handout/pages` is an error where it takes more pages than `pages` of its front matter, or
 * than 2 where that says nothing; `handout/undrawable` one where there could be no PDF at all.
 * `handout/unmeasured` warns that nothing could be drawn on this machine.
 *
 * @example
 * ```ts
 * import { handoutRules } from '@calliope/channel-handout/rules';
 *
 * handoutRules.map(({ name }) => name);
 * // ['handout-pages']
 * ```
 */
export const handoutRules: readonly Rule[] = [pageBudget];
