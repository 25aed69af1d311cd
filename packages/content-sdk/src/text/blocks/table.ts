import type { TextBlock } from '../text-block.ts';

export const table: TextBlock<'table'> = (block, render) =>
  [block.head, ...block.rows]
    .map((row) => row.map((cell) => render.inlines(cell).replaceAll('\n', ' ')).join(' | '))
    .join('\n');
