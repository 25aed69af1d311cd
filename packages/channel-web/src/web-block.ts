import type { BlockRenderers } from '@calliope/content-sdk';
import type { ReactNode } from 'react';

/** The renderer of one block as HTML. */
export type WebBlock<K extends keyof BlockRenderers<ReactNode, ReactNode>> = BlockRenderers<
  ReactNode,
  ReactNode
>[K];
