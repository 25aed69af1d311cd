import { closest, distance } from 'fastest-levenshtein';

/** A sentence that offers the name most like the one that is not known; empty where none is like it. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const best = closest(name, names);
  const near = distance(name, best) <= Math.max(2, Math.floor(name.length / 3));
  return near ? `Did you mean "${best}"? ` : '';
}
