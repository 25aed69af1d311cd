import { type Paper, type Print, papers, prints } from '@calliope/channel-handout';
import type { LibraryData } from '@calliope/content-sdk';
import { type Problem, words } from '../words.ts';

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
): PdfOptions | Problem {
  const locale = choice('locale', query['locale'], locales, defaultLocale);
  if (typeof locale === 'object') return locale;
  const paper = choice('paper', query['paper'], papers, 'letter');
  if (typeof paper === 'object') return paper;
  const print = choice('print', query['print'], prints, 'colour');
  if (typeof print === 'object') return print;
  return { locale, paper, print };
}

function choice<T extends string>(
  name: string,
  given: string | undefined,
  allowed: readonly T[],
  usual: T,
): T | Problem {
  if (given === undefined || given === '') return usual;
  return allowed.find((one) => one === given) ?? words.badOption(name, given, allowed);
}
