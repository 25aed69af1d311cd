import type { Marks } from './marks.ts';

/** What stands where a mark was: the token, or a field by its name. */
export type Slot = { readonly token: true } | { readonly field: string };

/** A text that was cut at its marks: words as they are, and slots between them. */
export type Pieces = readonly (string | Slot)[];

/** Cuts a text at its marks. */
export function cut(text: string, { fields, token }: Marks): Pieces {
  const slots = new Map<string, Slot>([[token, { token: true }]]);
  for (const [field, mark] of Object.entries(fields)) slots.set(mark, { field });
  const marks = new RegExp(`(${[...slots.keys()].join('|')})`, 'u');
  return text
    .split(marks)
    .map((piece) => slots.get(piece) ?? piece)
    .filter((piece) => piece !== '');
}
