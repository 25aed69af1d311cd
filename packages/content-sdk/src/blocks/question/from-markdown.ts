import { faults } from '../../compile/faults.ts';
import type { ContainerDirective } from '../../compile/parse/directive-nodes.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import { checkAttributes, checkFences } from '../directive-shape.ts';
import { splitLabel } from '../label.ts';
import type { Block } from '../schema.ts';

const example = ':::question[How will you get home?]';

/** Reads `:::question[…]`; what it contains is the answer, and may be nothing. */
export function readQuestion(node: ContainerDirective, reader: Reader): Block {
  checkAttributes(node, [], example, reader);
  checkFences(node, reader);
  const { label, content } = splitLabel(node);
  if (!label) reader.report(faults.directiveLabel('question', example), node);
  const prompt = label ? reader.inlines(label.children) : [];
  return { type: 'question', prompt, answer: reader.blocks(content) };
}
