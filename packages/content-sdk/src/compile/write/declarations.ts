import type { Document } from '../../schema/document.ts';
import type { Outline } from '../incremental/known.ts';
import type { LibraryHead } from '../library/assemble-library.ts';

const typeOf = {
  article: 'Article',
  faq: 'Faq',
  notice: 'Notice',
  handout: 'Handout',
  step: 'Step',
} as const satisfies Record<Document['kind'], string>;

const literal = (text: string): string => JSON.stringify(text);

/** The declaration of one document's module. */
export function declarationOfModule(document: Document): string {
  const type = typeOf[document.kind];
  return `import type { ${type} } from '@calliope/content-sdk';

/** ${document.title.replaceAll('*/', '* /')} */
declare const words: ${type} & { readonly id: ${literal(document.id)}; readonly locale: ${literal(document.locale)} };
export default words;
`;
}

/** The declaration of the package's entry: every id and every locale as a literal. */
export function declarationOfPackage(head: LibraryHead, outlines: readonly Outline[]): string {
  const collection = (name: string, kind: Document['kind']) =>
    `  readonly ${name}: ${objectOf(outlines.filter((outline) => outline.kind === kind))};`;
  return `import type { Article, Faq, Handout, LibraryData, Messages, Notice, Sequence, Step } from '@calliope/content-sdk';

/** Everything that this package contains, with its ids and locales as literals. */
export interface ContentLibrary extends LibraryData {
${collection('articles', 'article')}
${collection('faqs', 'faq')}
${collection('notices', 'notice')}
${collection('handouts', 'handout')}
${collection('steps', 'step')}
  readonly sequences: { ${Object.keys(head.sequences)
    .map((id) => `readonly ${literal(id)}: Sequence`)
    .join('; ')} };
  readonly messages: { ${Object.keys(head.messages)
    .map((locale) => `readonly ${literal(locale)}: Messages`)
    .join('; ')} };
}

/** What can be known of the library without loading its documents. */
export interface Manifest extends Pick<LibraryData, 'schemaVersion' | 'locales' | 'defaultLocale' | 'clinic' | 'sequences' | 'messages' | 'redirects'> {
  readonly documents: readonly {
    readonly kind: ${Object.keys(typeOf).map(literal).join(' | ')};
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly revision: string;
    readonly sourceRevision: string;
    readonly review: 'awaiting' | 'signed';
    readonly module: string;
  }[];
}

/** Loads the manifest. */
export declare function loadManifest(): Promise<Manifest>;

/** Loads every document. For a single one, import its module: \`…/articles/en/ID\`. */
export declare function loadLibrary(): Promise<ContentLibrary>;
`;
}

function objectOf(outlines: readonly Outline[]): string {
  const byId = Map.groupBy(outlines, ({ id }) => id);
  const entries = [...byId].map(([id, ofId]) => {
    const locales = ofId.map(({ kind, locale }) => `readonly ${literal(locale)}: ${typeOf[kind]}`);
    return `readonly ${literal(id)}: { ${locales.join('; ')} }`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join('; ')} }`;
}
