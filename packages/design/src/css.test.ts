import { expect, test } from 'vitest';
import { dark, light, print } from './colour.ts';
import { paletteCss } from './css.ts';

test('every colour of every palette has a custom property', () => {
  const css = paletteCss();
  for (const palette of [light, dark, print]) {
    for (const colour of Object.values(palette)) expect(css).toContain(colour);
  }
  expect(css).toContain('--honey-ground:#fff3d6');
});
