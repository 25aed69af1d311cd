import type { Hex } from './colour.ts';

/**
 * The drawn line that is the identity: it trembles at the left and settles into a long stroke.
 *
 * @example
 * ```ts
 * import { voiceLine } from '@calliope/design';
 *
 * `0 0 ${voiceLine.width} ${voiceLine.height}`;
 * // '0 0 640 28'
 * ```
 */
export const voiceLine = {
  /** Width and height of the drawing, in its own units. */
  width: 640,
  height: 28,
  /** The stroke as SVG path data. */
  path: 'M1 11c3-5 6-4 9 3s6 6 10-4 8-11 13 1 8 16 14 4 9-17 16-6 9 15 18 5 13-9 22-3 16 9 30 6 22-6 43-7c60-3 96-4 152-2s110 4 178 3 88-2 133-3',
} as const;

/**
 * The voice line as the attributes of an `svg` and of the one `path` in it, in the names that JSX
 * uses. It follows the colour of the text, and where there is little room its calm end is cut off
 * rather than its tremble made small. It says nothing, so hide it from screen readers.
 *
 * @example
 * ```ts
 * import { voiceLineDrawing } from '@calliope/design';
 *
 * voiceLineDrawing.svg.viewBox;
 * // '0 0 640 28'
 * ```
 */
export const voiceLineDrawing = {
  svg: {
    viewBox: `0 0 ${voiceLine.width} ${voiceLine.height}`,
    preserveAspectRatio: 'xMinYMid slice',
  },
  path: {
    d: voiceLine.path,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
} as const;

/**
 * The voice line as a complete SVG, hidden from screen readers because it says nothing.
 *
 * @param colour the stroke; `currentColor` follows the text
 * @example
 * ```ts
 * import { voiceLineSvg } from '@calliope/design';
 *
 * voiceLineSvg('#0b5a63').startsWith('<svg');
 * // true
 * ```
 */
export const voiceLineSvg = (colour: Hex | 'currentColor'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${voiceLine.width} ${voiceLine.height}" aria-hidden="true"><path d="${voiceLine.path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
