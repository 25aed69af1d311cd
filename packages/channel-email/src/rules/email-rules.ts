import type { Rule } from '@calliope/content-sdk/compile';
import { lineBudgets } from './line-budgets.ts';
import { sizeBudget } from './size-budget.ts';

/**
 * What an email has room for. Errors `email/subject` above 60 characters and `email/preheader`
 * outside 40 to 110, where they stand; `email/size` at the beginning of a step whose HTML takes
 * more than 90,000 bytes as it is sent, which is found by rendering it.
 *
 * @example
 * ```ts
 * import { emailRules } from '@calliope/channel-email/rules';
 *
 * emailRules.map(({ name }) => name);
 * // ['email-subject', 'email-preheader', 'email-size']
 * ```
 */
export const emailRules: readonly Rule[] = [...lineBudgets, sizeBudget];
