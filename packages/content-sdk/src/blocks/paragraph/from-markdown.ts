import type { Paragraph } from 'mdast';
import { faults } from '../../compile/faults.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import type { Block } from '../schema.ts';

/** Reads a paragraph. One whose every word was refused is left out; its faults are reported. */
export function readParagraph(node: Paragraph, reader: Reader): Block | undefined {
  if (node.children.length === 0) {
    reader.report(faults.leftover('\\', 'Take out the backslash, or write words after it.'), node);
  }
  const children = reader.inlines(node.children);
  return children.length === 0 ? undefined : { type: 'paragraph', children };
}
