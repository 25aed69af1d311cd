import { ratio, scale, space, textSize } from '@calliope/design';

/** A distance that stays when the text grows: gutters, which must not eat a narrow screen. */
export const px = (units: number): string => `${space(units)}px`;

/** A distance that grows with the text: what stands between lines and parts. */
export const rem = (units: number): string => `${rounded(space(units) / textSize.page)}rem`;

/** The steps of the type scale as custom properties `--step--1` to `--step-4`. */
export const steps = (by: number = ratio.small): string =>
  [-1, 1, 2, 3, 4].map((step) => `--step-${step}:${scale(step, by)}rem`).join(';');

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
