import { faults } from '../../compile/faults.ts';
import type { LeafDirective } from '../../compile/parse/directive-nodes.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import { checkAttributes } from '../directive-shape.ts';
import type { Block } from '../schema.ts';
import { unsafePart } from './unsafe-part.ts';

const example = '::figure[Caption]{src="visit.svg" alt="The drawing in words"}';

/** Reads `::figure[…]{src alt}` and brings the drawing itself. */
export function readFigure(node: LeafDirective, reader: Reader): Block | undefined {
  checkAttributes(node, ['src', 'alt'], example, reader);
  const { src, alt } = node.attributes ?? {};
  if (!src || !alt) {
    reader.report(faults.directiveNeeds('figure', src ? 'alt' : 'src', `Write ${example}.`), node);
    return undefined;
  }
  const svg = reader.figures.get(src);
  if (svg === undefined) {
    reader.report(faults.figureSource(src, [...reader.figures.keys()]), node);
    return undefined;
  }
  const unsafe = unsafePart(svg);
  if (unsafe) reader.report(faults.figureUnsafe(unsafe), node);
  return { type: 'figure', svg, alt, caption: reader.inlines(node.children) };
}
