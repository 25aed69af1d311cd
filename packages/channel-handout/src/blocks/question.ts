import type { HandoutBlock } from './handout-block.ts';

export const question: HandoutBlock<'question'> = (block, render) => [
  {
    type: 'question',
    prompt: render.inlines(block.prompt),
    answer: render.blocks(block.answer),
  },
];
