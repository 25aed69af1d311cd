import type { Channel } from '@calliope/content-sdk';
import { measure } from '@calliope/design';
import { cleanText } from '../sheet/clean-text.ts';
import { plainWords } from '../sheet/plain-words.ts';
import type { SheetBlocks, SheetRuns } from '../sheet/sheet-block.ts';

export const section: Channel<SheetBlocks, SheetRuns>['section'] = (part, level, render) => [
  {
    type: 'section',
    level,
    title: cleanText(part.title),
    blocks: [
      ...openingKept(render.blocks(part.blocks)),
      ...render.sections(part.sections, level + 1),
    ],
  },
];

/** Letters that take a line of a dense sheet, or a line and a half. */
const aboutALine = measure * 1.5;

/** A title with a single line under it still looks stranded, so that line keeps what follows. */
function openingKept(blocks: SheetBlocks): SheetBlocks {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || others.length === 0) return blocks;
  const oneLine = plainWords(first.runs).length < aboutALine;
  return [{ ...first, keepsNext: first.keepsNext || oneLine }, ...others];
}
