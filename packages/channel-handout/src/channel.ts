import type { Channel } from '@calliope/content-sdk';
import { callout } from './blocks/callout.ts';
import { checklist } from './blocks/checklist.ts';
import { divider } from './blocks/divider.ts';
import { figure } from './blocks/figure.ts';
import { fillIn } from './blocks/fill-in.ts';
import { list } from './blocks/list.ts';
import { paragraph } from './blocks/paragraph.ts';
import { question } from './blocks/question.ts';
import { section } from './blocks/section.ts';
import { table } from './blocks/table.ts';
import { handoutInlines } from './inlines.ts';
import { joinRuns } from './sheet/join-runs.ts';
import type { SheetBlocks, SheetRuns } from './sheet/sheet-block.ts';

/**
 * The handout channel: words become plain data that a template sets on paper. No string of it is
 * ever read as markup.
 *
 * @example
 * ```ts
 * import { handoutChannel } from '@calliope/channel-handout';
 * import { createRenderer } from '@calliope/content-sdk';
 *
 * const render = createRenderer(handoutChannel)({ facts: {}, terms: {}, fields: {}, references: [] });
 * render.blocks([{ type: 'divider' }]);
 * // [{ type: 'divider' }]
 * ```
 */
export const handoutChannel: Channel<SheetBlocks, SheetRuns> = {
  blocks: { paragraph, list, table, callout, figure, question, checklist, fillIn, divider },
  inlines: handoutInlines,
  section,
  join: (parts) => parts.flat(),
  joinInlines: joinRuns,
};
