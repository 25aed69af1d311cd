import type { BlockRenderers, Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { emailChannel } from './channel.ts';
import * as exported from './index.ts';

test('the package exports this and nothing else', () =>
  expect(Object.keys(exported).sort()).toEqual([
    'compileEmail',
    'createEmailChannel',
    'emailChannel',
    'personalise',
    'renderEmail',
    'renderLetter',
  ]));

test('a channel that lacks a block does not compile', () => {
  const { table: _, ...others } = emailChannel.blocks;
  // @ts-expect-error the renderer of tables is missing
  const blocks: BlockRenderers<ReactNode, ReactNode> = others;
  // @ts-expect-error a channel that lacks one is no channel
  const channel: Channel<ReactNode> = { ...emailChannel, blocks: others };
  expect(Object.keys(channel.blocks)).toEqual(Object.keys(blocks));
});
