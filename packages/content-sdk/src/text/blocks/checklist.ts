import { indent } from '../indent.ts';
import type { TextBlock } from '../text-block.ts';

export const checklist: TextBlock<'checklist'> = (block, render) =>
  block.items.map((item) => indent(render.inlines(item), '[ ] ')).join('\n');
