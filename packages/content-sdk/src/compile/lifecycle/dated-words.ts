/** How a language says since when something is known to be so. */
export interface DatedWords {
  /** Finds a statement; its groups are `month` and `year`. */
  readonly pattern: RegExp;
  /** The numbers of its months by their names in lower case, January being 1. */
  readonly months: ReadonlyMap<string, number>;
}

/** Signs that may stand between two words: a space, a line's end, emphasis. */
const gap = String.raw`(?:[\s*_]|&nbsp;)+`;

const year = String.raw`(?<year>(?:19|20)\d\d)\b`;

/** The names of the months in order; of two for the same month, the second after a slash. */
function dated(names: string, patternWith: (month: string) => string): DatedWords {
  const months = names.split(' ').map((of) => of.split('/'));
  const month = `(?<month>${months.flat().join('|')})`;
  return {
    months: new Map(months.flatMap((of, index) => of.map((name) => [name, index + 1] as const))),
    pattern: new RegExp(patternWith(month), 'giu'),
  };
}

/** As of June 2026, as of June 3, 2026. */
const english = dated(
  'january february march april may june july august september october november december',
  (month) => String.raw`\bas${gap}of${gap}${month}(?:${gap}\d{1,2},)?${gap}${year}`,
);

/**
 * A junio de 2026, hasta junio de 2026, según la FDA en junio de 2026. From one month to another
 * (de marzo a junio de 2026) is no such statement, and `en` alone says when something happened.
 */
const spanish = dated(
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  (month) => {
    const notFrom = String.raw`(?<!\bde\s+\p{L}+(?:\s+de\s+\d{4})?\s+)`;
    const begins = [
      String.raw`según\b[^.;:!?]{0,60}?\s(?:a|en)${gap}`,
      `hasta${gap}`,
      `${notFrom}a${gap}(?:fecha${gap}de${gap})?`,
    ].join('|');
    return String.raw`(?<!\p{L})(?:${begins})${month}${gap}de${gap}${year}`;
  },
);

/** By language, the first letters of a locale. Statements in other languages are not found. */
export const datedWords: ReadonlyMap<string, DatedWords> = new Map([
  ['en', english],
  ['es', spanish],
]);
