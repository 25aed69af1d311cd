import type { WebBlock } from '../web-block.ts';

export const callout: WebBlock<'callout'> = (block, render) => (
  <div className={`callout ${block.tone}`}>{render.blocks(block.blocks)}</div>
);
