import type { BlockRenderers, Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { webChannel } from './channel.ts';
import * as exported from './index.ts';

test('the package exports this and nothing else', () =>
  expect(Object.keys(exported).sort()).toEqual([
    'createWebChannel',
    'renderArticle',
    'renderDocumentPage',
    'renderHome',
    'renderNotFound',
    'webChannel',
    'webStyle',
  ]));

test('a channel that lacks a block does not compile', () => {
  const { table: _, ...others } = webChannel.blocks;
  // @ts-expect-error the renderer of tables is missing
  const blocks: BlockRenderers<ReactNode, ReactNode> = others;
  // @ts-expect-error a channel that lacks one is no channel
  const channel: Channel<ReactNode> = { ...webChannel, blocks: others };
  expect(Object.keys(channel.blocks)).toEqual(Object.keys(blocks));
});
