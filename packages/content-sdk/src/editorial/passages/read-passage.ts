import { once } from '../../compile/parse/once.ts';
import type { Inline } from '../../inlines/schema.ts';
import { own } from '../../render/own.ts';
import type { Document } from '../../schema/document.ts';
import type { Section } from '../../schema/section.ts';
import { sentencesOf } from '../readability/measure/index.ts';
import type { Passage, PassageKind } from './passage.ts';

/** Reads a line of words as a passage. */
export function readPassage(
  kind: PassageKind,
  line: readonly Inline[],
  document: Document,
  section?: Section,
): Passage {
  const pieces: { readonly node: object; readonly start: number }[] = [];
  const cites: number[] = [];
  const terms: Passage['terms'][number][] = [];
  let text = '';
  const read = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      const start = text.length;
      pieces.push({ node: inline, start });
      if (inline.type === 'cite') cites.push(start);
      if (inline.type === 'term') {
        terms.push({ id: inline.term, start, end: start + inline.text.length });
      }
      if ('children' in inline) read(inline.children);
      else text += wordsOf(inline, document);
    }
  };
  read(line);
  return {
    ...{ kind, text, section, cites, terms },
    sentences: once(() => sentencesOf(text)),
    at: (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset);
      return piece ? [piece.node, offset - piece.start] : [line, 0];
    },
  };
}

/** A passage of plain words that stand in one node. */
export const plainPassage = (
  kind: PassageKind,
  text: string,
  node: object,
  section?: Section,
): Passage => ({
  ...{ kind, text, section, cites: [], terms: [] },
  sentences: once(() => sentencesOf(text)),
  at: (offset) => [node, offset],
});

function wordsOf(inline: Inline, { facts, fields }: Document): string {
  switch (inline.type) {
    case 'text':
    case 'term':
      return inline.text;
    case 'fact':
      return own(facts, inline.fact)?.value ?? '';
    case 'field':
      return own(fields, inline.field)?.fallback ?? '';
    case 'lineBreak':
      return '\n';
    default:
      return '';
  }
}
