import type { List, ListItem } from 'mdast';
import { faults } from '../../compile/faults.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import type { Inline } from '../../inlines/schema.ts';
import type { Block } from '../schema.ts';

/** Reads a list of empty boxes. */
export function readChecklist(node: List, reader: Reader): Block {
  if (node.ordered) reader.report(faults.checklistNumbered(), node);
  return { type: 'checklist', items: node.children.map((item) => readItem(item, reader)) };
}

function readItem(item: ListItem, reader: Reader): Inline[] {
  if (typeof item.checked !== 'boolean') reader.report(faults.checklistMixed(), item);
  if (item.checked === true) reader.report(faults.checklistTicked(), item);
  const [line, ...others] = item.children;
  if (line?.type !== 'paragraph' || others.length > 0) {
    reader.report(faults.checklistLine(), item);
    return [];
  }
  return reader.inlines(line.children);
}
