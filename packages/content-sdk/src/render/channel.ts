import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import type { Words } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';

/** One renderer per block of the union. Leave one out and the channel does not compile. */
export type BlockRenderers<Out, Leaf> = {
  readonly [K in Block['type']]: (
    block: Extract<Block, { type: K }>,
    render: Render<Out, Leaf>,
  ) => Out;
};

/** One renderer per inline of the union. */
export type InlineRenderers<Out, Leaf> = {
  readonly [K in Inline['type']]: (
    inline: Extract<Inline, { type: K }>,
    render: Render<Out, Leaf>,
  ) => Leaf;
};

/**
 * A place that words are rendered to: a total function over the unions.
 *
 * `Out` is what a block becomes and `Leaf` what a line of words becomes; often they are the same.
 *
 * @example
 * ```ts
 * import type { BlockRenderers } from '@calliope/content-sdk';
 *
 * // The key of a block left out would be a compile error that names it.
 * const dividers: Pick<BlockRenderers<string, string>, 'divider'> = { divider: () => '* * *' };
 * ```
 */
export interface Channel<Out, Leaf = Out> {
  readonly blocks: BlockRenderers<Out, Leaf>;
  readonly inlines: InlineRenderers<Out, Leaf>;
  /** A section at the heading level (1 to 6) of the place where it stands. */
  readonly section: (section: Section, level: number, render: Render<Out, Leaf>) => Out;
  /** How blocks and sections become one. */
  readonly join: (parts: readonly Out[]) => Out;
  /** How inlines become one line. */
  readonly joinInlines: (parts: readonly Leaf[]) => Leaf;
}

/** What a channel's renderers call to go deeper. */
export interface Render<Out, Leaf = Out> {
  /** What the ids in the words stand for. */
  readonly words: Words;
  /** A line of words. */
  inlines(inlines: readonly Inline[]): Leaf;
  /** Each block on its own, for a channel that sets them apart itself. */
  block(block: Block): Out;
  /** Blocks in order, joined. */
  blocks(blocks: readonly Block[]): Out;
  /** Sections in order, joined, their titles at `level`. */
  sections(sections: readonly Section[], level: number): Out;
}
