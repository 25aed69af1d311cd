import { type BlockRenderers, createRenderer } from '@calliope/content-sdk';
import { kitchenSink, sinkBlocks } from '@calliope/content-sdk/testing';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { handoutChannel } from './channel.ts';
import type { SheetBlocks, SheetRuns } from './sheet/sheet-block.ts';

const render = createRenderer(handoutChannel)(kitchenSink('en'));

describe('the handout channel', () => {
  test('does not compile with a block left out', () => {
    const { divider, ...others } = handoutChannel.blocks;
    // @ts-expect-error -- the renderer of the divider is missing
    const incomplete: BlockRenderers<SheetBlocks, SheetRuns> = others;
    expect(incomplete).not.toHaveProperty('divider');
    expectTypeOf(divider).toBeFunction();
  });

  test.each(Object.values(sinkBlocks('en')))('turns a $type into plain data', (block) => {
    const data = render.block(block);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data[0]).toMatchObject({ type: block.type });
  });

  test('prints the address of a link that leads out, and none of one that stays', () => {
    const line = (href: string) =>
      render.inlines([{ type: 'link', href, children: [{ type: 'text', text: 'here' }] }]);
    expect(line('https://example.com/trial')).toEqual([
      {
        type: 'link',
        href: 'https://example.com/trial',
        runs: [
          { type: 'text', text: 'here' },
          { type: 'text', text: ' (example.com/trial)' },
        ],
      },
    ]);
    for (const href of ['article:cost#insurance', 'javascript:alert(1)', 'http://example.com']) {
      expect(line(href)).toEqual([{ type: 'text', text: 'here' }]);
    }
  });

  test('fills a ragged row, so that no cell moves to another column', () => {
    const [table] = render.block({
      type: 'table',
      head: [[{ type: 'text', text: 'One' }], [{ type: 'text', text: 'Two' }]],
      rows: [[[{ type: 'text', text: 'alone' }]]],
    });
    expect(table).toMatchObject({ rows: [[[{ text: 'alone' }], []]] });
  });

  test('keeps a title with more than the one line under it', () => {
    const [any] = kitchenSink('en').sections;
    if (!any) throw new Error('The kitchen sink has a section.');
    const { paragraph, list } = sinkBlocks('en');
    const short = {
      ...paragraph,
      children: [{ type: 'text' as const, text: 'Go home and rest.' }],
    };
    const [section] = render.sections(
      [{ ...any, title: 'A', blocks: [short, list], sections: [] }],
      2,
    );
    expect(section).toMatchObject({ blocks: [{ keepsNext: true }, {}] });
  });

  test('lets a long callout go on over the page and holds a short one together', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, () => sinkBlocks('en').paragraph);
    const breakable = (count: number) =>
      render.block({ type: 'callout', tone: 'note', blocks: lines(count) })[0];
    expect(breakable(2)).toMatchObject({ breakable: false });
    expect(breakable(20)).toMatchObject({ breakable: true });
  });
});
