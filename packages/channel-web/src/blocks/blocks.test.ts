import { type Block, createRenderer, type Words } from '@calliope/content-sdk';
import { kitchenSink, sinkBlocks } from '@calliope/content-sdk/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { webChannel } from '../channel.ts';

const html = (block: Block, words: Words = kitchenSink('en')) =>
  renderToStaticMarkup(createRenderer(webChannel)(words).block(block));

const blocks = sinkBlocks('en');
const text = (words: string) => ({ type: 'text', text: words }) as const;

describe.each(['en', 'es'] as const)('every block in %s', (locale) => {
  test.each(Object.values(sinkBlocks(locale)).map((block) => [block.type, block] as const))(
    '%s looks as it did',
    (_, block) => expect(html(block, kitchenSink(locale))).toMatchSnapshot(),
  );
});

describe('a table', () => {
  test('titles its columns, and can be reached and scrolled by keyboard', () => {
    expect(html(blocks.table)).toContain(
      '<section class="scroll" tabindex="0" aria-label="Common, Rare">',
    );
    expect(html(blocks.table)).toContain('<th scope="col">Common</th>');
  });

  test('names its rows by their first cell when it has more than two columns', () => {
    const row = [[text('Price')], [text('Less')], [text('More')]];
    const wide: Block = { type: 'table', head: row, rows: [row] };
    expect(html(wide)).toContain('<th scope="row">Price</th><td>Less</td>');
  });
});

describe('a list', () => {
  test('starts at its number', () =>
    expect(html({ type: 'list', start: 3, items: [[]] })).toBe('<ol start="3"><li></li></ol>'));
  test('counts from one without saying so', () =>
    expect(html({ type: 'list', start: 1, items: [[]] })).toBe('<ol><li></li></ol>'));
  test('has bullets without a number', () =>
    expect(html({ type: 'list', start: null, items: [[]] })).toBe('<ul><li></li></ul>'));
});

describe('a figure', () => {
  test('is an image that says in words what it shows and loads nothing', () =>
    expect(html(blocks.figure)).toMatch(
      /^<figure><img src="data:image\/svg\+xml,%3Csvg[^"]*" alt="A line that rises and falls."\/>/,
    ));

  test('cannot run the scripts of its drawing', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>"alert(1)"</script></svg>';
    const hostile = html({ type: 'figure', svg, alt: '"><script>', caption: [] });
    expect(hostile).not.toContain('<script');
    expect(hostile).not.toContain('figcaption');
  });
});
