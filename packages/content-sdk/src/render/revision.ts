/**
 * A revision as people see it: the first 16 hexadecimal digits, which are 64 bits.
 *
 * @example
 * ```ts
 * import { shortRevision } from '@calliope/content-sdk';
 *
 * shortRevision('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
 * // '9f86d081884c7d65'
 * ```
 */
export const shortRevision = (revision: string): string => revision.slice(0, 16);

/**
 * The neutral address of a copy, which names no condition: `/r/` and the short revision.
 *
 * @example
 * ```ts
 * import { revisionPath } from '@calliope/content-sdk';
 *
 * revisionPath('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
 * // '/r/9f86d081884c7d65'
 * ```
 */
export const revisionPath = (revision: string): string => `/r/${shortRevision(revision)}`;
