import type { HandoutBlock } from './handout-block.ts';

export const checklist: HandoutBlock<'checklist'> = (block, render) => [
  { type: 'checklist', items: block.items.map((item) => render.inlines(item)) },
];
