import type { RuleContext } from '../../compile/rules/rule.ts';
import { eachLine } from '../../render/walk.ts';
import type { Document } from '../../schema/document.ts';
import type { Section } from '../../schema/section.ts';
import type { Passage } from './passage.ts';
import { plainPassage, readPassage } from './read-passage.ts';

/** Rules look at one document after the other, so the last one is enough to remember. */
let last: { readonly document: Document; readonly passages: readonly Passage[] } | undefined;

/**
 * Everything that a document says, in the order of reading: front matter, body, and then the
 * safety lines and definitions that come with it. Every rule that reads a document gets the same.
 */
export function passagesOf(document: Document, context: RuleContext): readonly Passage[] {
  if (last?.document !== document) last = { document, passages: [...read(document, context)] };
  return last.passages;
}

function* read(document: Document, context: RuleContext): Generator<Passage> {
  for (const kind of ['title', 'subject', 'preheader', 'description'] as const) {
    const node = context.frontMatter(kind);
    if (node) yield plainPassage(kind, node.text, node);
  }
  if (document.kind === 'article') {
    yield readPassage('summary', document.summary, document);
    for (const line of document.keyFacts) yield readPassage('keyFact', line, document);
  }
  yield* linesOf(document, document);
  for (const section of document.sections) yield* readSection(section, document);
  for (const { children } of document.safety) yield readPassage('safety', children, document);
  for (const term of Object.values(document.terms)) {
    yield plainPassage('definition', term.definition, term);
  }
}

function* readSection(section: Section, document: Document): Generator<Passage> {
  yield plainPassage('heading', section.title, section, section);
  yield* linesOf(section, document, section);
  for (const inner of section.sections) yield* readSection(inner, document);
}

function linesOf(
  { blocks }: Pick<Document, 'blocks'>,
  document: Document,
  section?: Section,
): readonly Passage[] {
  const lines: Passage[] = [];
  eachLine(blocks, (line) => lines.push(readPassage('line', line, document, section)));
  return lines;
}
