import type { BlockRenderers } from '@calliope/content-sdk';
import type { SheetBlocks, SheetRuns } from '../sheet/sheet-block.ts';

/** The renderer of one block for paper. */
export type HandoutBlock<K extends keyof BlockRenderers<SheetBlocks, SheetRuns>> = BlockRenderers<
  SheetBlocks,
  SheetRuns
>[K];
