import { indent } from '../indent.ts';
import type { TextBlock } from '../text-block.ts';

export const question: TextBlock<'question'> = (block, render) => {
  const prompt = `? ${render.inlines(block.prompt)}`;
  return block.answer.length === 0
    ? prompt
    : `${prompt}\n${indent(render.blocks(block.answer), '  ')}`;
};
