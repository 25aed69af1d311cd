/** Numbers the citations of one page, so that its sources can lead back to each of them. */
export interface Citations {
  /** Counts one more citation of a source; returns which one it is, from 1. */
  cite(source: number): number;
  /** How often a source has been cited so far. */
  count(source: number): number;
}

/** Citations of one page. Words must be rendered before the sources that lead back to them. */
export function createCitations(): Citations {
  const counts = new Map<number, number>();
  const count = (source: number) => counts.get(source) ?? 0;
  return {
    count,
    cite(source) {
      counts.set(source, count(source) + 1);
      return count(source);
    },
  };
}
