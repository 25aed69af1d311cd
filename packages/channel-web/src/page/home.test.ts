import type { Document, Inline, SafetyLine } from '@calliope/content-sdk';
import { kitchenSink } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../test/parse-page.ts';
import { sinkOptions } from '../../test/sink-options.ts';
import { renderHome } from './render-home.tsx';
import { renderNotFound } from './render-not-found.tsx';

const documents: readonly Document[] = [
  {
    ...kitchenSink('en'),
    summary: [
      { type: 'text', text: 'Short.' },
      { type: 'cite', references: ['ames-2024'] },
    ],
  },
  { ...kitchenSink('es'), id: 'solo' },
  { ...kitchenSink('en'), kind: 'faq', id: 'is-it', title: 'Is it?' },
  { ...kitchenSink('en'), kind: 'notice', id: 'privacy', title: 'Privacy' },
];
const options = { ...sinkOptions({ locale: 'en' }), locale: 'en', documents };
const home = renderHome(options);

describe('the home page', () => {
  test('leads to every article, question and notice', () => {
    const addresses = parsePage(home)
      .elements('a')
      .map(({ attribs }) => attribs['href']);
    for (const path of ['/articles/kitchen-sink/', '/faqs/is-it/', '/notices/privacy/']) {
      expect(addresses).toContain(path);
    }
  });

  test('shows what an article answers, without the numbers of its sources', () =>
    expect(home).toContain('<p>Short.</p>'));

  test('marks a page in another language', () =>
    expect(home).toContain(
      'lang="es">Fregadero de cocina</a><span class="language"> Español</span>',
    ));

  test('says whom to call, first and last, once each', () =>
    expect(parsePage(home).text.split('In danger now?')).toHaveLength(3));

  test('leads to no sources, which it does not have', () => {
    const children: Inline[] = [{ type: 'cite', references: ['ames-2024'] }];
    const line: SafetyLine = {
      ...{ id: 'crisis', tone: 'emergency', lead: true },
      ...{ channels: ['web'], children },
    };
    const one = { ...kitchenSink('en'), safety: [line] };
    expect(renderHome({ ...options, documents: [one] })).not.toContain('_source_');
  });

  test('has one title', () => expect(parsePage(home).elements('h1')).toHaveLength(1));
});

describe('the page for an address that leads nowhere', () => {
  const page = parsePage(renderNotFound(options));
  test('says so, says whom to call and leads on', () => {
    expect(page.textOf('title')).toBe('We could not find that page · Example Clinic');
    expect(page.text).toContain('In danger now?');
    expect(page.elements('a').map(({ attribs }) => attribs['href'])).toContain(
      '/articles/kitchen-sink/',
    );
  });
});
