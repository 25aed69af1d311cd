import type { Pairs } from './pairs.ts';

/**
 * What is wrong with the rows of a store, in words; nothing where all that was acknowledged is
 * there, once and whole.
 *
 * @param lives how many processes have written; each may have been killed before it could say so
 */
export function mistakes(
  { whole, half }: Pairs,
  acknowledged: readonly string[],
  lives: number,
): readonly string[] {
  const there = new Set(whole);
  const lost = acknowledged.filter((id) => !there.has(id));
  const more = there.size - (acknowledged.length - lost.length);
  return [
    ...(lost.length > 0 ? [`${lost.length} were lost: ${lost.slice(0, 5)}`] : []),
    ...(half.length > 0 ? [`${half.length} are half: ${half.slice(0, 5)}`] : []),
    ...(there.size < whole.length ? [`${whole.length - there.size} are there twice`] : []),
    ...(more > lives ? [`${more} are there that nobody was told of, after ${lives} lives`] : []),
  ];
}
