import { dark, type Hex } from '@calliope/design';
import { type Colour, classFor, roles } from './painted.ts';

const properties = { ink: 'color', ground: 'background-color', rule: 'border-color' } as const;

const rules = roles.flatMap((role) =>
  // The keys of a palette are its colours; the type of Object.entries forgets that.
  (Object.entries(dark) as [Colour, Hex][]).map(
    ([colour, value]) => `.${classFor(role, colour)}{${properties[role]}:${value}!important}`,
  ),
);

/** The only style sheet of an email: the dark palette, for mail programs that ask for it. */
export const darkStyle: string = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${rules.join('')}}`,
].join('');
