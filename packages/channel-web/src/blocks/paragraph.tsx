import type { WebBlock } from '../web-block.ts';

export const paragraph: WebBlock<'paragraph'> = (block, render) => (
  <p>{render.inlines(block.children)}</p>
);
