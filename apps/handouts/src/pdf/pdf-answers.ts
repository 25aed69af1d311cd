import { createHash } from 'node:crypto';
import { HandoutError } from '@calliope/channel-handout';
import { type Article, type Handout, shortRevision } from '@calliope/content-sdk';
import type { AppOptions } from '../app-options.ts';
import type { Problem, Words } from '../words.ts';
import type { Draw } from './drawn.ts';
import type { Folder } from './folder.ts';
import { type PdfOptions, pdfOptions } from './pdf-options.ts';

/** A PDF, nothing new, or what is wrong. */
export type PdfAnswer =
  | {
      readonly status: 200;
      readonly pdf: Uint8Array<ArrayBuffer>;
      readonly headers: Record<string, string>;
    }
  | { readonly status: 304; readonly pdf: null; readonly headers: Record<string, string> }
  | { readonly status: 400 | 404 | 500 | 503; readonly problem: Problem };

type Ask = (
  folder: Folder,
  id: string,
  query: Readonly<Record<string, string>>,
  known: string | undefined,
) => Promise<PdfAnswer>;

/** Answers for the PDF of a document in the form that the query asks for. */
export function pdfAnswers({ library, live }: AppOptions, words: Words, draw: Draw): Ask {
  return async (folder, id, query, known) => {
    const options = pdfOptions(query, library, words);
    if ('title' in options) return { status: 400, problem: options };
    const document = documentOf(library[folder], id, options.locale);
    if (!document)
      return { status: 404, problem: words.noSuchHandout(id, words.languageName(options.locale)) };
    if (live && document.review.state !== 'signed') {
      return { status: 503, problem: words.mayNotBePrinted(document.title) };
    }
    return draw(document, options).then(
      (pdf) => found(pdf, document, options, known),
      (error: unknown) => undrawable(words, error),
    );
  };
}

function found(
  pdf: Uint8Array,
  document: Article | Handout,
  options: PdfOptions,
  known = '',
): PdfAnswer {
  const headers = { etag: entityTag(pdf, document, options), 'cache-control': 'no-cache' };
  if (known.split(/,\s*/).includes(headers.etag)) return { status: 304, pdf: null, headers };
  const name = `${document.id}-${document.locale}-${options.paper}.pdf`;
  return {
    status: 200,
    pdf: Uint8Array.from(pdf),
    headers: {
      ...headers,
      'content-type': 'application/pdf',
      'content-language': document.locale,
      'content-disposition': `inline; filename="${name}"`,
    },
  };
}

/** Revision and options name the words; the digest tells apart what a sign-off or a label changes. */
function entityTag(
  pdf: Uint8Array,
  { revision }: Article | Handout,
  { paper, print }: PdfOptions,
): string {
  const digest = createHash('sha256').update(pdf).digest('hex').slice(0, 16);
  return `"${[shortRevision(revision), paper, print, digest].join('-')}"`;
}

function undrawable(words: Words, error: unknown): PdfAnswer {
  if (!(error instanceof HandoutError)) throw error;
  return { status: 500, problem: words.notDrawn(error.message) };
}

type Documents = Readonly<Record<string, Readonly<Record<string, Article | Handout>>>>;

function documentOf(
  documents: Documents,
  id: string,
  locale: string,
): Article | Handout | undefined {
  const locales = own(documents, id);
  return locales && own(locales, locale);
}

/** A property of its own, so that an id such as `constructor` is as unknown as any other. */
const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
