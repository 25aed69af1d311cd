import type { Document } from '../../schema/document.ts';
import type { Known, Outline } from '../incremental/known.ts';
import type { LibraryHead } from '../library/assemble-library.ts';
import { canonicalJson } from '../resolve/canonical-json.ts';
import { declarationOfModule, declarationOfPackage } from './declarations.ts';
import { entryModule } from './entry-module.ts';
import { manifestOf } from './manifest.ts';
import { modulePath } from './module-path.ts';

/** A file of the generated package. The same library gives the same bytes. */
export interface PackageFile {
  readonly path: string;
  readonly content: string;
}

/** The file that every generated package has; it is written last. */
export const manifestPath = 'manifest.json';

/** The module of a document and its declaration. */
export const filesOfDocument = (document: Document): readonly PackageFile[] => [
  { path: `${modulePath(document)}.js`, content: `export default ${canonicalJson(document)};\n` },
  { path: `${modulePath(document)}.d.ts`, content: declarationOfModule(document) },
];

/** The paths of those two files. */
export const pathsOfDocument = (outline: Outline): readonly string[] => [
  `${modulePath(outline)}.js`,
  `${modulePath(outline)}.d.ts`,
];

/** The files that are about all documents: an entry that loads them, declarations, a manifest. */
export function filesOfLibrary(head: LibraryHead, known: Known): readonly PackageFile[] {
  const outlines = sortedOutlines(known);
  return [
    { path: 'index.js', content: entryModule },
    { path: 'index.d.ts', content: declarationOfPackage(head, outlines) },
    { path: manifestPath, content: `${JSON.stringify(manifestOf(head, outlines))}\n` },
  ];
}

/** Everything that is compiled, in the order of a library's documents: kind, id, locale. */
const sortedOutlines = ({ files }: Known): readonly Outline[] =>
  [...files.values()]
    .flatMap(({ outline }) => (outline ? [outline] : []))
    .map((outline) => ({ outline, key: `${outline.kind} ${outline.id} ${outline.locale}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ outline }) => outline);
