import type { LibraryData } from '../../library/library-data.ts';
import { openLibrary } from '../../library/open-library.ts';
import type { Document } from '../../schema/document.ts';
import { declarationOfModule, declarationOfPackage } from './declarations.ts';
import { entryModule } from './entry-module.ts';
import { manifestOf } from './manifest.ts';

/** The folder of each kind of document in a generated package. */
const folders = {
  article: 'articles',
  faq: 'faqs',
  notice: 'notices',
  handout: 'handouts',
  step: 'steps',
} as const satisfies Record<Document['kind'], string>;

/** The path of a document's module without its extension: `articles/en/cost`. */
export const modulePath = ({
  kind,
  id,
  locale,
}: Pick<Document, 'kind' | 'id' | 'locale'>): string => `${folders[kind]}/${locale}/${id}`;

/**
 * The files of the generated package by their path: one module per document, an entry that loads
 * them all, a manifest, and declarations with literal ids. The same library gives the same bytes.
 */
export function emitPackage(library: LibraryData): ReadonlyMap<string, string> {
  const documents = openLibrary(library).documents();
  const files = new Map<string, string>();
  for (const document of documents) {
    const path = modulePath(document);
    files.set(`${path}.js`, `export default ${JSON.stringify(document)};\n`);
    files.set(`${path}.d.ts`, declarationOfModule(document));
  }
  files.set('manifest.json', `${JSON.stringify(manifestOf(library, documents))}\n`);
  files.set('index.js', entryModule);
  files.set('index.d.ts', declarationOfPackage(library, documents));
  return files;
}
