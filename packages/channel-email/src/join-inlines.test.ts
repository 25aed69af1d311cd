import { createRenderer, type Inline } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { emailChannel } from './channel.ts';

const render = createRenderer(emailChannel)(kitchenSinkStep('en'));
const html = (...line: readonly Inline[]) => renderToStaticMarkup(render.inlines(line));
const text = (words: string): Inline => ({ type: 'text', text: words });
const cite: Inline = { type: 'cite', references: ['ames-2024'] };

describe('the numbers of sources', () => {
  test('never begin a line without the word before them', () =>
    expect(html(text('It often fades.'), cite)).toMatch(
      /^It often <span style="white-space:nowrap">fades\.<sup.*<\/sup><\/span>$/,
    ));

  test('stand by themselves after a word that is as wide as a small screen', () =>
    expect(html(text('o'.repeat(21)), cite)).toMatch(/^o+<sup/));

  test('stand by themselves after words of another kind', () => {
    expect(html({ type: 'strong', children: [text('fades')] }, cite)).toMatch(/<\/strong><sup/);
    expect(html(cite)).toMatch(/^<sup/);
  });
});
