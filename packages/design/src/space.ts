/**
 * A distance on the scale of four.
 *
 * @param units how many fours: `space(4)` is 16
 * @returns pixels on screen, points on paper
 * @example
 * ```ts
 * import { space } from '@calliope/design';
 *
 * space(4);
 * // 16
 * ```
 */
export const space = (units: number): number => units * 4;
