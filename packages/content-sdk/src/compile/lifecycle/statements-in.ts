import type { SourceFile } from '../read/source-file.ts';
import { monthNamed } from './calendar.ts';
import { datedWords } from './dated-words.ts';
import { staleCode } from './faults.ts';
import { partsWithWords } from './parts-with-words.ts';

/**
 * A statement that says since when it is known to be so; a row, since there are so many: the month
 * as `2026-06`, where it begins in its own file, and why an old one may stand there, if it may.
 */
export type DatedStatement = readonly [month: string, line: number, column: number, reason: string];

const aYear = /(?:19|20)\d\d/;

/** Every "As of June 2026" in a file of words, in the languages that are known. */
export function statementsIn(file: SourceFile, locale: string): readonly DatedStatement[] {
  const language = datedWords.get(locale.split('-')[0] ?? '');
  if (!language) return [];
  const { pattern, months } = language;
  // Few files have any, and this is asked of every one: a look for a year alone costs the least.
  if (!aYear.test(file.text) || file.text.search(pattern) < 0) return [];
  return partsWithWords(file).flatMap(({ text, start }) =>
    Array.from(text.matchAll(pattern), ({ index, groups: { month = '', year = '' } = {} }) => {
      const { line, column } = file.at(start + index);
      const named = monthNamed(Number(year), months.get(month.toLowerCase()) ?? 0);
      return [named, line, column, reasonAt(file, line)] as const;
    }),
  );
}

const reasonAt = ({ allowances }: SourceFile, line: number): string => {
  const here = allowances.find((one) => one.line === line && one.code === staleCode);
  // A copy: a part of a string keeps the whole file's text in memory.
  return Buffer.from(here?.reason ?? '').toString();
};
