import type { Table, TableRow } from 'mdast';
import { faults } from '../../compile/faults.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import type { Inline } from '../../inlines/schema.ts';
import type { Block } from '../schema.ts';

/** Reads a GFM table. Every row must have one cell per column of the head. */
export function readTable(node: Table, reader: Reader): Block | undefined {
  const [head, ...rows] = node.children;
  if (!head) return undefined;
  const columns = head.children.length;
  for (const row of rows) {
    if (row.children.length !== columns) {
      reader.report(faults.tableRagged(row.children.length, columns), row);
    }
  }
  return { type: 'table', head: cells(head, reader), rows: rows.map((row) => cells(row, reader)) };
}

const cells = (row: TableRow, reader: Reader): Inline[][] =>
  row.children.map((cell) => reader.inlines(cell.children));
