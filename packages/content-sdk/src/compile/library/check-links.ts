import { documentAddress } from '../../render/document-address.ts';
import { inlinesIn } from '../../render/walk.ts';
import { faults } from '../faults.ts';
import type { FileRecord, Outline } from '../incremental/known.ts';
import type { Shared } from '../parse/shared.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Finds the outline of a document; undefined for one that is not there or cannot be parsed. */
export type OutlineOf = (locale: string, key: string) => Outline | undefined;

/** Reports every link and related article that leads to no document, or to no section of one. */
export function* checkLinks(
  records: ReadonlyMap<string, FileRecord>,
  outlineOf: OutlineOf,
): Generator<Problem> {
  for (const [file, { outline }] of records) {
    if (!outline) continue;
    for (const [name, line, column] of outline.links) {
      if (!leadsSomewhere(name, outline.locale, outlineOf)) {
        yield errorAt({ file, line, column }, faults.unknownDocument(name, outline.locale));
      }
    }
  }
}

/** Reports the same of the links in safety lines. */
export function* checkSafetyLinks(
  { safety, places }: Shared,
  outlineOf: OutlineOf,
): Generator<Problem> {
  for (const [locale, lines] of safety) {
    const start = { file: `${locale}/safety.yaml`, line: 1, column: 1 };
    for (const inline of lines.flatMap(({ children }) => inlinesIn(children))) {
      if (inline.type !== 'link' || !documentAddress(inline.href)) continue;
      if (leadsSomewhere(inline.href, locale, outlineOf)) continue;
      yield errorAt(places.of(inline, start), faults.unknownDocument(inline.href, locale));
    }
  }
}

function leadsSomewhere(href: string, locale: string, outlineOf: OutlineOf): boolean {
  const [key = '', section] = href.split('#');
  const target = outlineOf(locale, key);
  if (!target || section === undefined) return target !== undefined;
  return (
    target.sections.some(([name]) => name === section) || target.includedSections.includes(section)
  );
}
