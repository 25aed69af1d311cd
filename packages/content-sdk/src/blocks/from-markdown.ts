import type { Nodes } from 'mdast';
import { faults } from '../compile/faults.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { unknownDirective } from '../compile/parse/unknown-directive.ts';
import { readCallout } from './callout/from-markdown.ts';
import { readChecklist } from './checklist/from-markdown.ts';
import { readDivider } from './divider/from-markdown.ts';
import { readFigure } from './figure/from-markdown.ts';
import { readFillIn } from './fill-in/from-markdown.ts';
import { readList } from './list/from-markdown.ts';
import { readParagraph } from './paragraph/from-markdown.ts';
import { readQuestion } from './question/from-markdown.ts';
import { refusals } from './refusals.ts';
import type { Block } from './schema.ts';
import { readTable } from './table/from-markdown.ts';

/** Reads blocks in order. What is not in the union is reported, never dropped in silence. */
export function readBlocks(nodes: readonly Nodes[], reader: Reader): Block[] {
  return nodes.flatMap((node) => {
    const block = readBlock(node, reader);
    return block ? [reader.placed(block, node)] : [];
  });
}

function readBlock(node: Nodes, reader: Reader): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reader);
    case 'list':
      return node.children.some((item) => typeof item.checked === 'boolean')
        ? readChecklist(node, reader)
        : readList(node, reader);
    case 'table':
      return readTable(node, reader);
    case 'thematicBreak':
      return readDivider();
    case 'containerDirective':
      if (node.name === 'callout') return readCallout(node, reader);
      if (node.name === 'question') return readQuestion(node, reader);
      reader.report(unknownDirective(node.name, [':::callout', ':::question']), node);
      return undefined;
    case 'leafDirective':
      if (node.name === 'figure') return readFigure(node, reader);
      if (node.name === 'fill-in') return readFillIn(node, reader);
      reader.report(
        node.name === 'include'
          ? faults.includePlace()
          : unknownDirective(node.name, ['::include', '::figure', '::fill-in']),
        node,
      );
      return undefined;
    default:
      reader.report(refusals(node.type), node);
      return undefined;
  }
}
