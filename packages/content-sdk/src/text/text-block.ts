import type { BlockRenderers } from '../render/channel.ts';

/** The renderer of one block as plain text. */
export type TextBlock<K extends keyof BlockRenderers<string, string>> = BlockRenderers<
  string,
  string
>[K];
