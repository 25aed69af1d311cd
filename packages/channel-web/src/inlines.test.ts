import { createRenderer, type Inline } from '@calliope/content-sdk';
import { kitchenSink } from '@calliope/content-sdk/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createWebChannel } from './channel.ts';
import { createCitations } from './citations.ts';

const html = (...inlines: readonly Inline[]) =>
  renderToStaticMarkup(
    createRenderer(createWebChannel({ citations: createCitations() }))(kitchenSink('en')).inlines(
      inlines,
    ),
  );

const link = (href: string) =>
  html({ type: 'link', href, children: [{ type: 'text', text: 'here' }] });

describe('a link', () => {
  test.each([
    ['https://example.com/a?b=c', '<a href="https://example.com/a?b=c">here</a>'],
    ['mailto:a@example.com', '<a href="mailto:a@example.com">here</a>'],
    ['sms:988', '<a href="sms:988">here</a>'],
    ['tel:911', '<a class="whole" href="tel:911">here</a>'],
    ['article:cost#insurance', '<a href="/articles/cost/#insurance">here</a>'],
    ['faq:is-it-safe', '<a href="/faqs/is-it-safe/">here</a>'],
  ])('to %s leads there', (href, expected) => expect(link(href)).toBe(expected));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'http://a.test/',
    '/x',
    '',
  ])('to %j is plain words', (href) => expect(link(href)).toBe('here'));

  test('to a document without a page is plain words', () => {
    const render = createRenderer(createWebChannel({ addressOf: () => undefined }))(
      kitchenSink('en'),
    );
    const nowhere: Inline = {
      type: 'link',
      href: 'article:x',
      children: [{ type: 'text', text: 'x' }],
    };
    expect(renderToStaticMarkup(render.inlines([nowhere]))).toBe('x');
  });
});

test('a citation leads to its sources and can be led back to, each time', () => {
  const cite: Inline = { type: 'cite', references: ['ames-2024', 'bell-2025'] };
  expect(html(cite, cite)).toBe(
    '<sup><a href="#_source_1" id="_cite_1_1" role="doc-noteref">1</a>,<a href="#_source_2" id="_cite_2_1" role="doc-noteref">2</a></sup>' +
      '<sup><a href="#_source_1" id="_cite_1_2" role="doc-noteref">1</a>,<a href="#_source_2" id="_cite_2_2" role="doc-noteref">2</a></sup>',
  );
});

test('a fact with an address is a link that stays on one line', () =>
  expect(html({ type: 'fact', fact: 'phone' })).toBe(
    '<a class="whole" href="tel:+13015550100">301-555-0100</a>',
  ));

test('a term leads to what it means', () =>
  expect(html({ type: 'term', term: 'off-label', text: 'off-label' })).toBe(
    '<a class="term" href="#_term_off-label">off-label</a>',
  ));

test('a field shows its fallback', () =>
  expect(html({ type: 'field', field: 'firstName' })).toBe('there'));

test('hostile words are only words', () =>
  expect(html({ type: 'text', text: '<img src=x onerror=alert(1)>&amp;' })).toBe(
    '&lt;img src=x onerror=alert(1)&gt;&amp;amp;',
  ));
