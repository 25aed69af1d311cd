/**
 * Families of type. On screens the reader's own; on paper the ones that are embedded.
 *
 * @example
 * ```ts
 * import { families } from '@calliope/design';
 *
 * families.paperSerif;
 * // 'Noto Serif'
 * ```
 */
export const families = {
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  paperSerif: 'Noto Serif',
  paperSans: ['Noto Sans', 'Noto Sans Math', 'Noto Sans Symbols 2'],
} as const;

/**
 * Size of text: pixels on the page and in mail, points on paper.
 *
 * @example
 * ```ts
 * import { textSize } from '@calliope/design';
 *
 * textSize.page;
 * // 18
 * ```
 */
export const textSize = { page: 18, email: 17, paper: 12 } as const;

/**
 * Line height of running text.
 *
 * @example
 * ```ts
 * import { leading, textSize } from '@calliope/design';
 *
 * Math.round(textSize.page * leading.page);
 * // 29
 * ```
 */
export const leading = { page: 1.6, email: 1.55, paper: 1.45 } as const;

/**
 * Ratio between two steps of the scale.
 *
 * @example
 * ```ts
 * import { ratio, scale } from '@calliope/design';
 *
 * scale(1, ratio.large);
 * // 1.25
 * ```
 */
export const ratio = { small: 1.2, large: 1.25 } as const;

/**
 * A size on the modular scale, as a multiple of the text size, rounded to a thousandth.
 *
 * @param step whole steps from the text size: 0 is the text, 1 the next larger, -1 smaller
 * @example
 * ```ts
 * import { scale } from '@calliope/design';
 *
 * scale(2);
 * // 1.44
 * ```
 */
export const scale = (step: number, by: number = ratio.small): number =>
  Math.round(by ** step * 1000) / 1000;

/**
 * Longest comfortable line, in characters.
 *
 * @example
 * ```ts
 * import { measure } from '@calliope/design';
 *
 * `max-width:${measure}ch`;
 * // 'max-width:66ch'
 * ```
 */
export const measure = 66;
