import type { BlockRenderers } from '@calliope/content-sdk';
import type { ReactNode } from 'react';

/** The renderer of one block as HTML for mail. */
export type EmailBlock<K extends keyof BlockRenderers<ReactNode, ReactNode>> = BlockRenderers<
  ReactNode,
  ReactNode
>[K];
