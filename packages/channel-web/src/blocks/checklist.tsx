import { each } from '../join.ts';
import type { WebBlock } from '../web-block.ts';

export const checklist: WebBlock<'checklist'> = (block, render) => (
  <ul className="checklist">
    {each(block.items, (item) => (
      <li>{render.inlines(item)}</li>
    ))}
  </ul>
);
