import { space } from '@calliope/design';

/** A distance on the scale of four, as CSS. */
export const px = (units: number): string => `${space(units)}px`;
