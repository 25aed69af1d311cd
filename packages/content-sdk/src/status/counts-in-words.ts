import type { ProblemCounts } from './document-status.ts';

/**
 * How many problems there are, in words, with what is allowed if anything is.
 *
 * @example
 * ```ts
 * import { countsInWords } from '@calliope/content-sdk/status';
 *
 * countsInWords({ errors: 1, warnings: 0, allowed: 2 });
 * // '1 error, 0 warnings, 2 allowed'
 * ```
 */
export const countsInWords = ({ errors, warnings, allowed }: ProblemCounts): string =>
  [plural(errors, 'error'), plural(warnings, 'warning'), ...allowedInWords(allowed)].join(', ');

/**
 * The same without what there is none of; empty for none at all.
 *
 * @example
 * ```ts
 * import { foundInWords } from '@calliope/content-sdk/status';
 *
 * foundInWords({ errors: 1, warnings: 0, allowed: 2 });
 * // '1 error, 2 allowed'
 * ```
 */
export const foundInWords = ({ errors, warnings, allowed }: ProblemCounts): string =>
  [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...allowedInWords(allowed),
  ].join(', ');

const allowedInWords = (allowed: number): readonly string[] =>
  allowed > 0 ? [`${allowed} allowed`] : [];

/** `1 error`, `2 errors`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
