import type { Inline } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';
import { edge, painted } from '../style/painted.ts';
import { small, text } from '../style/type.ts';

type Line = readonly Inline[];

export const table: EmailBlock<'table'> = (block, render) => {
  const named = namesRows(block.head);
  const cell = (line: Line, index: number) =>
    index === 0 && named ? rowTitle(render.inlines(line)) : value(render.inlines(line), index);
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={tableStyle}>
      <thead>
        <tr>{join(block.head.map((line, index) => columnTitle(render.inlines(line), index)))}</tr>
      </thead>
      <tbody>{join(block.rows.map((line) => row(line.map(cell))))}</tbody>
    </table>
  );
};

/** With two columns both are often lists side by side; with more, the first one names the rows. */
const namesRows = (head: readonly Line[]): boolean => head.length > 2 || head[0]?.length === 0;

const columnTitle = (words: ReactNode, index: number) => (
  <th scope="col" {...painted({ ink: 'ink', rule: 'ink' }, headStyle(index))}>
    {words}
  </th>
);

const rowTitle = (words: ReactNode) => (
  <th scope="row" {...painted({ ink: 'ink', rule: 'line' }, { ...cellStyle(0), fontWeight: 700 })}>
    {words}
  </th>
);

const value = (words: ReactNode, index: number) => (
  <td {...painted({ ink: 'ink', rule: 'line' }, cellStyle(index))}>{words}</td>
);

const row = (cells: readonly ReactNode[]) => <tr>{join(cells)}</tr>;

const tableStyle: CSSProperties = {
  borderCollapse: 'collapse',
  margin: `${space(1)}px 0 ${space(6)}px`,
};

// Three columns on a phone leave room for two words a line, so they are set smaller and closer.
const cellStyle = (index: number): CSSProperties => ({
  ...text,
  fontSize: small.fontSize,
  lineHeight: 1.4,
  fontVariantNumeric: 'lining-nums tabular-nums',
  textAlign: 'left',
  verticalAlign: 'top',
  fontWeight: 400,
  padding: `${space(2)}px 0 ${space(2)}px ${index === 0 ? 0 : space(2)}px`,
  borderBottom: edge(1, 'line'),
});

const headStyle = (index: number): CSSProperties => ({
  ...cellStyle(index),
  fontWeight: 700,
  verticalAlign: 'bottom',
  borderBottom: edge(2, 'ink'),
});
