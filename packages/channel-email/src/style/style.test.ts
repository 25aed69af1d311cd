import { contrast, dark, light, tones } from '@calliope/design';
import { expect, test } from 'vitest';
import { darkStyle } from './dark-style.ts';
import { type Colour, painted, roles } from './painted.ts';

/** Every ink that an email sets on every ground. */
const pairs: readonly (readonly [Colour, Colour])[] = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['lake', 'paper'],
  ['clay', 'paper'],
  ['stripInk', 'strip'],
  ...Object.values(tones).flatMap(({ ground, strong }) =>
    (['ink', 'quiet', 'lake', strong] as const).map((ink) => [ink, ground] as const),
  ),
];

test.each([
  ['light', light],
  ['dark', dark],
] as const)('words can be read on every ground in the %s', (_, palette) => {
  for (const [ink, ground] of pairs) {
    const ratio = contrast(palette[ink], palette[ground]);
    expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});

test('every colour that an element can have has its dark counterpart', () => {
  // The keys of a palette are its colours; the type of Object.keys forgets that.
  for (const colour of Object.keys(light) as Colour[]) {
    for (const role of roles) {
      const { className } = painted({ [role]: colour });
      expect(darkStyle).toContain(`.${className}{`);
    }
  }
});

test('the style sheet loads nothing and is small enough to be kept', () => {
  expect(darkStyle).not.toMatch(/url\(|@import|@font-face/);
  expect(darkStyle.length).toBeLessThan(8_192);
});
