import type { EmailBlock } from '../email-block.ts';
import { below } from '../style/type.ts';

export const paragraph: EmailBlock<'paragraph'> = (block, render) => (
  <p style={below(4)}>{render.inlines(block.children)}</p>
);
