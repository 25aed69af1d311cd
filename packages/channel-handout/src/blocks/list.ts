import type { HandoutBlock } from './handout-block.ts';

export const list: HandoutBlock<'list'> = (block, render) => [
  { type: 'list', start: block.start, items: block.items.map((item) => render.blocks(item)) },
];
