import type { Channel } from '../render/channel.ts';
import { callout } from './blocks/callout.ts';
import { checklist } from './blocks/checklist.ts';
import { divider } from './blocks/divider.ts';
import { figure } from './blocks/figure.ts';
import { fillIn } from './blocks/fill-in.ts';
import { list } from './blocks/list.ts';
import { paragraph } from './blocks/paragraph.ts';
import { question } from './blocks/question.ts';
import { table } from './blocks/table.ts';
import { textInlines } from './inlines.ts';

/**
 * The plain-text channel: no markup, blank lines between blocks, every letter and digit kept.
 *
 * @example
 * ```ts
 * import { createRenderer } from '@calliope/content-sdk';
 * import { textChannel } from '@calliope/content-sdk/text';
 *
 * const render = createRenderer(textChannel)({ facts: {}, terms: {}, fields: {}, references: [] });
 * render.blocks([{ type: 'divider' }]);
 * // '* * *'
 * ```
 */
export const textChannel: Channel<string> = {
  blocks: { paragraph, list, table, callout, figure, question, checklist, fillIn, divider },
  inlines: textInlines,
  section: (section, level, render) =>
    [
      underlined(section.title, level),
      ...section.blocks.map((block) => render.block(block)),
      ...section.sections.map((child) => render.sections([child], level + 1)),
    ].join('\n\n'),
  join: (parts) => parts.join('\n\n'),
  joinInlines: (parts) => parts.join(''),
};

function underlined(title: string, level: number): string {
  const rule = level <= 2 ? '=' : '-';
  return `${title}\n${rule.repeat(Math.min([...title].length, 66))}`;
}
