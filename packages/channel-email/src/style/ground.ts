import { createContext } from 'react';
import type { Colour } from './painted.ts';

/** Colours of words on the ground where they stand, which React hands down to them. */
export interface Ground {
  readonly link: Colour;
  readonly strong: Colour;
}

/** The ground of the page, unless a strip or a callout says otherwise. */
export const GroundContext = createContext<Ground>({ link: 'lake', strong: 'ink' });
