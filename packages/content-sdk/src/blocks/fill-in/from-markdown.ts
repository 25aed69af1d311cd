import { faults } from '../../compile/faults.ts';
import type { LeafDirective } from '../../compile/parse/directive-nodes.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import { checkAttributes } from '../directive-shape.ts';
import type { Block } from '../schema.ts';

const example = '::fill-in[My ride home]';

/** Reads `::fill-in[…]`. */
export function readFillIn(node: LeafDirective, reader: Reader): Block {
  checkAttributes(node, [], example, reader);
  if (node.children.length === 0) reader.report(faults.directiveLabel('fill-in', example), node);
  return { type: 'fillIn', label: reader.inlines(node.children) };
}
