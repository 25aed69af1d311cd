import type { Palette } from './colour.ts';

/** How a callout looks. Its bar and its first bold words carry the tone where colour is lost. */
export interface ToneStyle {
  readonly ground: keyof Palette;
  readonly bar: keyof Palette;
  readonly strong: keyof Palette;
  /** Width of the bar at its left, in pixels on screen and in points on paper. */
  readonly barWidth: number;
}

/**
 * The style of each callout tone, in names of palette colours.
 *
 * @example
 * ```ts
 * import { light, tones } from '@calliope/design';
 *
 * light[tones.emergency.bar];
 * // '#a31b12'
 * ```
 */
export const tones = {
  note: { ground: 'mist', bar: 'lake', strong: 'ink', barWidth: 3 },
  urgent: { ground: 'honeyGround', bar: 'honey', strong: 'honey', barWidth: 5 },
  emergency: { ground: 'alarmGround', bar: 'alarm', strong: 'alarm', barWidth: 7 },
} as const satisfies Record<string, ToneStyle>;
