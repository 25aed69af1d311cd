import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import type { Words } from '../schema/document.ts';
import type { Channel, Render } from './channel.ts';

/**
 * Turns a channel into a function from a document's words to its renderer.
 *
 * @example
 * ```ts
 * import { createRenderer } from '@calliope/content-sdk';
 * import { textChannel } from '@calliope/content-sdk/text';
 *
 * const render = createRenderer(textChannel)({ facts: {}, terms: {}, fields: {}, references: [] });
 * render.blocks([{ type: 'paragraph', children: [{ type: 'text', text: 'Good morning.' }] }]);
 * // 'Good morning.'
 * ```
 */
export function createRenderer<Out, Leaf = Out>(
  channel: Channel<Out, Leaf>,
): (words: Words) => Render<Out, Leaf> {
  return (words) => {
    // TypeScript cannot see that the key and the argument of a mapped type vary together.
    const render: Render<Out, Leaf> = {
      words,
      inlines: (inlines) => channel.joinInlines(inlines.map(inline)),
      block: (block) =>
        (channel.blocks[block.type] as (b: Block, r: typeof render) => Out)(block, render),
      blocks: (blocks) => channel.join(blocks.map((block) => render.block(block))),
      sections: (sections, level) =>
        channel.join(sections.map((section) => channel.section(section, level, render))),
    };
    const inline = (node: Inline): Leaf =>
      (channel.inlines[node.type] as (i: Inline, r: typeof render) => Leaf)(node, render);
    return render;
  };
}
