import { dark, light, type Palette, print } from './colour.ts';

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${kebab(name)}:${colour}`)
    .join(';');

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The palettes as CSS custom properties (`--ink`, `--honey-ground` …): light by default, dark
 * where the reader prefers it, print on paper.
 *
 * @example
 * ```ts
 * import { paletteCss } from '@calliope/design';
 *
 * paletteCss().includes('--ink:#1c2a30');
 * // true
 * ```
 */
export const paletteCss = (): string =>
  `:root{color-scheme:light dark;${variables(light)}}` +
  `@media (prefers-color-scheme:dark){:root{${variables(dark)}}}` +
  `@media print{:root{color-scheme:light;${variables(print)}}}`;
