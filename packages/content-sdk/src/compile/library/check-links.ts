import { documentAddress } from '../../render/document-address.ts';
import { eachInline } from '../../render/walk.ts';
import { faults } from '../faults.ts';
import type { FileRecord, Located, Outline } from '../incremental/known.ts';
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
    for (const { name, line, column } of outline.links) {
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
    const found: Located[] = [];
    for (const { children } of lines) {
      eachInline(children, (inline) => {
        if (inline.type === 'link') found.push({ ...places.of(inline, start), name: inline.href });
      });
    }
    for (const { name, ...place } of found) {
      if (leadsSomewhere(name, locale, outlineOf)) continue;
      yield errorAt({ ...start, ...place }, faults.unknownDocument(name, locale));
    }
  }
}

function leadsSomewhere(href: string, locale: string, outlineOf: OutlineOf): boolean {
  const address = documentAddress(href);
  if (!address) return true;
  const { kind, id, section } = address;
  const target = outlineOf(locale, `${kind}:${id}`);
  if (!target || section === undefined) return target !== undefined;
  return (
    target.sections.some(({ name }) => name === section) ||
    target.includedSections.includes(section)
  );
}
