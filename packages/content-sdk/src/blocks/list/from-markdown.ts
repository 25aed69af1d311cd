import type { List, ListItem } from 'mdast';
import { faults } from '../../compile/faults.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import type { Block } from '../schema.ts';

/** Reads a list. Steps keep the numbers that they were given, so those must be consecutive. */
export function readList(node: List, reader: Reader): Block {
  const start = node.ordered ? (node.start ?? 1) : null;
  const items = node.children.map((item, index) => {
    if (start !== null) checkNumber(item, start + index, reader);
    const blocks = reader.blocks(item.children);
    if (item.children.length === 0) reader.report(faults.listEmptyItem(), item);
    return blocks;
  });
  return { type: 'list', start, items };
}

function checkNumber(item: ListItem, expected: number, reader: Reader): void {
  const offset = item.position?.start.offset;
  if (offset === undefined) return;
  const written = /^\d+/.exec(reader.text.slice(offset, offset + 10))?.[0];
  if (written !== undefined && written !== String(expected)) {
    reader.report(faults.listNumbering(written, expected), item);
  }
}
