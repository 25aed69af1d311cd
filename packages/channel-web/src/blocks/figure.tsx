import type { WebBlock } from '../web-block.ts';

export const figure: WebBlock<'figure'> = (block, render) => (
  <figure>
    <img src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`} alt={block.alt} />
    {block.caption.length > 0 && <figcaption>{render.inlines(block.caption)}</figcaption>}
  </figure>
);
