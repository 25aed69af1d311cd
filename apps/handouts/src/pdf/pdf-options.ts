import { type Paper, type Print, papers, prints } from '@calliope/channel-handout';
import type { LibraryData } from '@calliope/content-sdk';
import type { Problem, Words } from '../words.ts';

/** Which form of a handout is asked for. */
export interface PdfOptions {
  readonly locale: string;
  readonly paper: Paper;
  readonly print: Print;
}

/** Reads the query of an address; a value that is not allowed is a problem that names the others. */
export function pdfOptions(
  query: Readonly<Record<string, string>>,
  { locales, defaultLocale }: LibraryData,
  words: Words,
): PdfOptions | Problem {
  const choose = choiceIn(words);
  const locale = choose('locale', query['locale'], locales, defaultLocale);
  if (typeof locale === 'object') return locale;
  const paper = choose('paper', query['paper'], papers, 'letter');
  if (typeof paper === 'object') return paper;
  const print = choose('print', query['print'], prints, 'colour');
  if (typeof print === 'object') return print;
  return { locale, paper, print };
}

const choiceIn =
  (words: Words) =>
  <T extends string>(
    name: string,
    given: string | undefined,
    allowed: readonly T[],
    usual: T,
  ): T | Problem =>
    given === undefined || given === ''
      ? usual
      : (allowed.find((one) => one === given) ?? words.wrongOption(name, given, allowed));
