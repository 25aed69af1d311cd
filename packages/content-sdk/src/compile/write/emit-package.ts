import type { LibraryData } from '../../library/library-data.ts';
import { openLibrary } from '../../library/open-library.ts';
import { declarationOfModule, declarationOfPackage } from './declarations.ts';
import { entryModule } from './entry-module.ts';
import { manifestOf } from './manifest.ts';
import { modulePath } from './module-path.ts';

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
