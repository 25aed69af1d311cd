import { cleanText } from '../sheet/clean-text.ts';
import type { HandoutBlock } from './handout-block.ts';

export const figure: HandoutBlock<'figure'> = (block, render) => [
  {
    type: 'figure',
    svg: block.svg,
    ...sizeOf(block.svg),
    alt: cleanText(block.alt),
    caption: render.inlines(block.caption),
  },
];

/** From the `viewBox`; a drawing without one is taken for a square, which only shrinks it. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] =
    /\bviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return size.width > 0 && size.height > 0 ? size : { width: 480, height: 480 };
}
