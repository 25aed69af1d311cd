import { light, type Palette } from '@calliope/design';
import type { CSSProperties } from 'react';

/** A colour of the palette, by what it is for. */
export type Colour = keyof Palette;

/** Which colours an element has. */
export interface Paint {
  readonly ink?: Colour;
  readonly ground?: Colour;
  /** The colour of its borders, whose light value stands in its style. */
  readonly rule?: Colour;
}

/** The roles of a colour, each the prefix of a class. */
export const roles = ['ink', 'ground', 'rule'] as const;

/** The class by which the dark palette replaces a colour. */
export const classFor = (role: (typeof roles)[number], colour: Colour): string =>
  `${role}-${colour}`;

/**
 * Style and class of an element: the light palette inline, where every mail program finds it, and
 * classes by which those that know `prefers-color-scheme` change to the dark one.
 */
export function painted(paint: Paint, style: CSSProperties = {}) {
  return {
    className: roles
      .flatMap((role) => (paint[role] === undefined ? [] : classFor(role, paint[role])))
      .join(' '),
    style: {
      ...style,
      ...(paint.ink && { color: light[paint.ink] }),
      ...(paint.ground && { backgroundColor: light[paint.ground] }),
    },
  };
}

/** A border in a light colour. Outlook loses a colour that is set apart from its border. */
export const edge = (width: number, colour: Colour): string => `${width}px solid ${light[colour]}`;
