import type { WebBlock } from '../web-block.ts';

export const question: WebBlock<'question'> = (block, render) => (
  <div className="question">
    <p>
      <strong>{render.inlines(block.prompt)}</strong>
    </p>
    {render.blocks(block.answer)}
  </div>
);
