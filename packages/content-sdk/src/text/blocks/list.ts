import { indent } from '../indent.ts';
import type { TextBlock } from '../text-block.ts';

export const list: TextBlock<'list'> = (block, render) =>
  block.items
    .map((item, index) => {
      const marker = block.start === null ? '- ' : `${block.start + index}. `;
      return indent(render.blocks(item), marker);
    })
    .join('\n');
