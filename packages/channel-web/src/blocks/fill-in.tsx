import type { WebBlock } from '../web-block.ts';

export const fillIn: WebBlock<'fillIn'> = (block, render) => (
  <p className="fill-in">
    <span>{render.inlines(block.label)}</span>
  </p>
);
