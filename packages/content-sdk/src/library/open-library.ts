import { own } from '../render/own.ts';
import type { Article, Document, Faq, Handout, Notice, Step } from '../schema/document.ts';
import type { Messages } from '../schema/messages.ts';
import type { Sequence } from '../schema/sequence.ts';
import type { ByIdAndLocale, LibraryData } from './library-data.ts';

type Collection = 'articles' | 'faqs' | 'notices' | 'handouts' | 'steps';
type Id<D extends LibraryData, C extends Collection> = keyof D[C] & string;
type Locale<D extends LibraryData, C extends Collection, I extends Id<D, C>> = keyof D[C][I] &
  string;

/** Typed questions to a library. */
export interface Library<D extends LibraryData = LibraryData> {
  /** The data that was opened. */
  readonly data: D;
  article<I extends Id<D, 'articles'>>(id: I, locale: Locale<D, 'articles', I>): Article;
  faq<I extends Id<D, 'faqs'>>(id: I, locale: Locale<D, 'faqs', I>): Faq;
  notice<I extends Id<D, 'notices'>>(id: I, locale: Locale<D, 'notices', I>): Notice;
  handout<I extends Id<D, 'handouts'>>(id: I, locale: Locale<D, 'handouts', I>): Handout;
  /** One email of a sequence; its id is `SEQUENCE/STEP`. */
  step<I extends Id<D, 'steps'>>(id: I, locale: Locale<D, 'steps', I>): Step;
  sequence(id: keyof D['sequences'] & string): Sequence;
  /** The labels of a locale. */
  messages(locale: keyof D['messages'] & string): Messages;
  /** Every document in every locale, sorted by kind, id and locale. */
  documents(): readonly Document[];
  /** The document of a revision; 16 hexadecimal digits of it are enough. Undefined if unknown. */
  byRevision(revision: string): Document | undefined;
}

/**
 * Opens a library's data for typed questions. Asking for an id or a locale that the data does
 * not have is a compile error where the ids are literal, and a RangeError otherwise.
 *
 * @example
 * ```ts
 * import { openLibrary } from '@calliope/content-sdk';
 * import { loadLibrary } from '@calliope/content';
 *
 * const library = openLibrary(await loadLibrary());
 * library.article('ketamine-for-depression', 'en').title;
 * ```
 */
export function openLibrary<const D extends LibraryData>(data: D): Library<D> {
  const documents = allDocuments(data);
  const ask =
    <T>(what: string, collection: ByIdAndLocale<T>) =>
    (id: string, locale: string): T =>
      known(own(own(collection, id) ?? {}, locale), `${what} "${id}" in ${locale}`);
  return {
    data,
    article: ask('article', data.articles),
    faq: ask('faq', data.faqs),
    notice: ask('notice', data.notices),
    handout: ask('handout', data.handouts),
    step: ask('step', data.steps),
    sequence: (id) => known(own(data.sequences, id), `sequence "${id}"`),
    messages: (locale) => known(own(data.messages, locale), `messages in ${locale}`),
    documents: () => documents,
    byRevision: (revision) =>
      /^[0-9a-f]{16,64}$/.test(revision)
        ? documents.find((document) => document.revision.startsWith(revision))
        : undefined,
  };
}

function allDocuments(data: LibraryData): readonly Document[] {
  const collections: readonly ByIdAndLocale<Document>[] = [
    data.articles,
    data.faqs,
    data.handouts,
    data.notices,
    data.steps,
  ];
  return collections.flatMap((collection) =>
    sorted(collection).flatMap((locales) => sorted(locales)),
  );
}

const sorted = <V>(record: Readonly<Record<string, V>>): readonly V[] =>
  Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);

function known<V>(value: V | undefined, what: string): V {
  if (value === undefined) throw new RangeError(`The library has no ${what}.`);
  return value;
}
