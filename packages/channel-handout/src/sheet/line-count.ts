import { measure } from '@calliope/design';
import { plainWords } from './plain-words.ts';
import type { SheetBlock, SheetBlocks, SheetRuns } from './sheet-block.ts';

/** About how many lines blocks take on paper: enough to know what fits on a page in one piece. */
export const lineCount = (blocks: SheetBlocks): number =>
  blocks.reduce((lines, block) => lines + linesOf(block), 0);

function linesOf(block: SheetBlock): number {
  switch (block.type) {
    case 'paragraph':
      return linesOfRuns(block.runs);
    case 'list':
      return block.items.reduce((lines, item) => lines + lineCount(item), 0);
    case 'table':
      return [block.head, ...block.rows].reduce((lines, row) => lines + linesOfRow(row), 0);
    case 'question':
      return linesOfRuns(block.prompt) + (block.answer.length === 0 ? 4 : lineCount(block.answer));
    case 'checklist':
      return block.items.reduce((lines, item) => lines + linesOfRuns(item), 0);
    case 'callout':
    case 'section':
      return 2 + lineCount(block.blocks);
    case 'figure':
      return 16 + linesOfRuns(block.caption);
    case 'fillIn':
      return 2;
    case 'divider':
      return 1;
  }
}

const linesOfRuns = (runs: SheetRuns): number =>
  plainWords(runs)
    .split('\n')
    .reduce((lines, line) => lines + Math.ceil((line.length + 1) / (measure - 6)), 0);

/** The cells of a row share the width, so the row is as long as their words together, or longer. */
const linesOfRow = (row: readonly SheetRuns[]): number =>
  1 + Math.max(...row.map((cell) => linesOfRuns(cell) * row.length));
