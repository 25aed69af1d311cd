import type { Inline } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';
import { edge, type Paint, painted } from '../style/painted.ts';
import { text } from '../style/type.ts';

type Cell = readonly Inline[];

export const table: EmailBlock<'table'> = (block, render) => {
  const cell = (children: Cell, index: number) =>
    index === 0 && namesRows(block.head) ? (
      <th scope="row" {...painted(ruled, { ...cellStyle, fontWeight: 700 })}>
        {render.inlines(children)}
      </th>
    ) : (
      <td {...painted(ruled, cellStyle)}>{render.inlines(children)}</td>
    );
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={tableStyle}>
      <thead>
        <tr>{join(block.head.map((title) => columnTitle(render.inlines(title))))}</tr>
      </thead>
      <tbody>{join(block.rows.map((row) => <tr>{join(row.map(cell))}</tr>))}</tbody>
    </table>
  );
};

const columnTitle = (title: ReactNode) => (
  <th scope="col" {...painted({ ink: 'ink', rule: 'ink' }, headStyle)}>
    {title}
  </th>
);

/** With two columns both are often lists side by side; with more, the first one names the rows. */
const namesRows = (head: readonly Cell[]): boolean => head.length > 2 || head[0]?.length === 0;

const ruled: Paint = { ink: 'ink', rule: 'line' };

const tableStyle: CSSProperties = {
  borderCollapse: 'collapse',
  margin: `${space(1)}px 0 ${space(6)}px`,
};

const cellStyle: CSSProperties = {
  ...text,
  fontVariantNumeric: 'lining-nums tabular-nums',
  textAlign: 'left',
  verticalAlign: 'top',
  fontWeight: 400,
  padding: `${space(2)}px ${space(3)}px ${space(2)}px 0`,
  borderBottom: edge(1, 'line'),
};

const headStyle: CSSProperties = {
  ...cellStyle,
  fontWeight: 700,
  verticalAlign: 'bottom',
  borderBottom: edge(2, 'ink'),
};
