import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from './colour.ts';
import { contrast } from './contrast.ts';
import { tones } from './tone.ts';

const grounds: readonly (keyof Palette)[] = ['paper', 'card', 'mist'];
const inks: readonly (keyof Palette)[] = ['ink', 'quiet', 'lake', 'lede'];

describe.each(Object.entries(palettes))('in the %s palette', (_name, palette) => {
  const readable = (ink: keyof Palette, ground: keyof Palette) =>
    expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
      4.5,
    );

  test('text can be read on every ground', () => {
    for (const ink of inks) for (const ground of grounds) readable(ink, ground);
    readable('clay', 'paper');
    readable('stripInk', 'strip');
  });

  test('text and bold words can be read on the ground of every callout', () => {
    for (const tone of Object.values(tones)) {
      readable('ink', tone.ground);
      readable('lake', tone.ground);
      readable(tone.strong, tone.ground);
    }
  });

  test('the bar of a callout stands out from its ground', () => {
    for (const tone of Object.values(tones)) {
      expect(contrast(palette[tone.bar], palette[tone.ground])).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the ratio is the one that WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
