import { type Block, createRenderer } from '@calliope/content-sdk';
import { kitchenSinkStep, sinkBlocks } from '@calliope/content-sdk/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../test/parse-email.ts';
import { emailChannel } from '../channel.ts';

const step = kitchenSinkStep('en');
const blocks = sinkBlocks('en');
const html = (block: Block) =>
  renderToStaticMarkup(createRenderer(emailChannel)(step).block(block));
const text = (words: string) => ({ type: 'text', text: words }) as const;

describe('a table', () => {
  const scopes = (block: Block) =>
    parseEmail(html(block))
      .elements('th')
      .map(({ attribs }) => attribs['scope']);

  test('is a real one with titled columns', () => {
    expect(scopes(blocks.table)).toEqual(['col', 'col']);
    expect(html(blocks.table)).not.toContain('role="presentation"');
  });

  test('names its rows by their first cell when it has more than two columns', () => {
    const row = [[text('Price')], [text('Less')], [text('More')]];
    expect(scopes({ type: 'table', head: row, rows: [row] })).toEqual(['col', 'col', 'col', 'row']);
  });
});

describe('a list', () => {
  test('starts at its number', () =>
    expect(html({ type: 'list', start: 3, items: [[]] })).toMatch(/^<ol start="3"/));
  test('counts from one without saying so', () =>
    expect(html({ type: 'list', start: 1, items: [[]] })).toMatch(/^<ol style/));
  test('has bullets without a number', () =>
    expect(html({ type: 'list', start: null, items: [[]] })).toMatch(/^<ul style/));
});

describe('a figure', () => {
  test('is told in words, since images are off', () => {
    expect(html(blocks.figure)).toContain('<em>A line that rises and falls.</em>');
    expect(html(blocks.figure)).not.toMatch(/<svg|<img/);
  });
});

describe('a callout', () => {
  test('keeps its bar and its bold words where colour is lost', () => {
    expect(html(blocks.callout)).toContain('border-left:5px solid');
    expect(html(blocks.callout)).toMatch(/<strong[^>]*>Call today<\/strong>/);
  });
});

test('a layout table says to screen readers that it is none', () => {
  for (const type of ['callout', 'figure', 'question', 'fillIn'] as const) {
    const tables = parseEmail(html(blocks[type])).elements('table');
    expect(tables.length).toBeGreaterThan(0);
    for (const { attribs } of tables) expect(attribs['role']).toBe('presentation');
  }
});
