import type { Redirect } from '../schema/redirects.ts';

/**
 * How names that documents, steps, sequences and sections had before become those of today. A
 * section moves with its document, and a step with its sequence; a name that nobody changed stays.
 *
 * @param redirects those of a library: `data.redirects`
 * @returns takes `KIND:ID` or `KIND:ID#SECTION` and gives the name of today
 * @example
 * ```ts
 * import { followRedirects } from '@calliope/content-sdk/redirects';
 *
 * const nameToday = followRedirects([{ from: 'article:price', to: 'article:cost' }]);
 * nameToday('article:price#insurance');
 * // 'article:cost#insurance'
 * ```
 */
export function followRedirects(redirects: readonly Redirect[]): (name: string) => string {
  const next = nextName(redirects);
  return (name) => {
    const seen = new Set<string>();
    let today = name;
    // A circle leads nowhere; it is reported where the library is checked.
    for (let then = next(today); then !== undefined && !seen.has(then); then = next(today)) {
      seen.add(then);
      today = then;
    }
    return today;
  };
}

/** How a name is changed by one redirect: its own, or that of what it is part of. */
export function nextName(redirects: readonly Redirect[]): (name: string) => string | undefined {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  return (name) => {
    const [document = '', section] = name.split('#');
    const today = moved.get(name) ?? moved.get(document) ?? stepOfMoved(document, moved);
    if (today === undefined || section === undefined || today.includes('#')) return today;
    return `${today}#${section}`;
  };
}

/** The name of a step whose sequence has another one. */
function stepOfMoved(step: string, moved: ReadonlyMap<string, string>): string | undefined {
  const [, sequence, id] = /^step:(.+)\/(.+)$/.exec(step) ?? [];
  const today = sequence && moved.get(`sequence:${sequence}`);
  return today ? `${today.replace('sequence:', 'step:')}/${id}` : undefined;
}
