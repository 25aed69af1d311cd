import { join } from '../join.ts';
import type { WebBlock } from '../web-block.ts';

export const checklist: WebBlock<'checklist'> = (block, render) => (
  <ul className="checklist">{join(block.items.map((item) => <li>{render.inlines(item)}</li>))}</ul>
);
