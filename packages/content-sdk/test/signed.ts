import { isInclude } from '../src/compile/parse/authored.ts';
import { parseDocument } from '../src/compile/parse/parse-document.ts';
import { isDocument, roleOfFile } from '../src/compile/read/place-of-file.ts';
import { SourceFile } from '../src/compile/read/source-file.ts';
import { openingKey } from '../src/compile/resolve/lapsed-parts.ts';
import {
  openingSourceRevision,
  sectionSourceRevision,
} from '../src/compile/resolve/source-revision.ts';

/** A document with a sign-off of the words that it has, the last thing in its front matter. */
export function signed(path: string, markdown: string, next = '2027-05-04'): string {
  const role = roleOfFile(path);
  if (!role || !isDocument(role)) throw new TypeError(`${path} is no document.`);
  const context = { figures: new Map<string, string>(), problems: [] };
  const document = parseDocument(new SourceFile(path, markdown), role, context);
  if (!document) throw new TypeError(`${path} cannot be parsed.`);
  const sections = document.sections.flatMap((part) =>
    isInclude(part) ? [] : [`    ${part.id}: ${sectionSourceRevision(part)}\n`],
  );
  const review = [
    'review:\n  by: A Tester\n  credential: none\n  on: 2026-05-04\n',
    `  next: ${next}\n  sections:\n`,
    `    ${openingKey}: ${openingSourceRevision(document)}\n`,
    ...sections,
  ].join('');
  return markdown.replace(/\n---\n/, () => `\n${review}---\n`);
}
