import type { Article } from '@calliope/content-sdk';
import { kitchenSink, kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../test/parse-page.ts';
import { sinkOptions } from '../../test/sink-options.ts';
import { webStyle } from '../style/web-style.ts';
import type { PageOptions } from './options.ts';
import { renderArticle } from './render-article.ts';
import { renderDocumentPage } from './render-document-page.tsx';

const html = (change: Partial<Article> = {}, options: Partial<PageOptions> = {}) =>
  renderArticle(
    { ...kitchenSink('en'), ...change },
    { ...sinkOptions({ locale: 'en' }), ...options },
  );
const page = (...given: Parameters<typeof html>) => parsePage(html(...given));

describe('a page', () => {
  test('has no script, one style and nothing to load', () => {
    expect(page().elements('script', 'iframe', 'object', 'embed', 'audio', 'video')).toEqual([]);
    expect(page().elements('style')).toHaveLength(1);
    expect(page().textOf('style')).toBe(webStyle);
    const loaded = page()
      .elements('*')
      .flatMap((element) => [
        element.attribs['src'] ?? '',
        element.name === 'link' && element.attribs['rel'] !== 'alternate'
          ? element.attribs['href']
          : '',
      ]);
    expect(loaded.filter((address) => address && !address.startsWith('data:'))).toEqual([]);
    expect(webStyle).not.toMatch(/url\(|@import/);
    expect(html()).not.toMatch(/ style="| on[a-z]+="/);
  });

  test('has one main title and headings without a gap', () => {
    const levels = page()
      .elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
      .map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('has every id once, and every link inside it leads somewhere', () => {
    const ids = page()
      .elements('*')
      .flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = page()
      .elements('a')
      .flatMap(({ attribs }) => attribs['href']?.match(/^#(.*)/)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('says its language, its title and its summary', () => {
    expect(page().elements('html')[0]?.attribs['lang']).toBe('en');
    expect(page().textOf('title')).toBe('Kitchen sink · Example Clinic');
    expect(html()).toContain(
      '<meta name="description" content="This page is general education."/>',
    );
  });

  test('begins with the skip link, then whom to call; and ends with whom to call', () => {
    expect(page().text).toMatch(/^Skip to the wordsIn danger now\? Call 911\.Example Clinic/);
    expect(page().text.split('In danger now?')).toHaveLength(3);
  });

  test('leads from each source back to where it is cited', () =>
    expect(html()).toMatch(
      /<a class="back" href="#_cite_1_1" role="doc-backlink" aria-label="Back to the text[^"]*">↑/,
    ));

  test('offers its other forms', () => {
    const other = page({}, { handout: 'https://example.com/h.pdf' });
    expect(other.text).toContain('1 minute read · Also as Español · Handout (PDF)');
    expect(html()).toContain('<link rel="alternate" hrefLang="es" href="/elsewhere/"/>');
    expect(page({}, { translations: [] }).text).not.toContain('Also as');
  });

  test('names who reviewed it, and when it is due again', () => {
    const review = {
      state: 'signed',
      by: 'A Person',
      credential: 'MD',
      on: '2026-03-01',
      next: '2027-03-01',
    } as const;
    expect(page({ review }).text).toContain(
      'Reviewed by A Person, MD Next review by March 1, 2027',
    );
    expect(page({ review }).text).not.toContain('Awaiting');
  });

  test('lists its sections where there is more than one', () => {
    const { sections } = kitchenSink('en');
    expect(page().elements('nav')).toHaveLength(0);
    expect(
      page({ sections: [...sections, ...structuredClone(sections)] }).elements('nav'),
    ).toHaveLength(1);
  });

  test('shows hostile words as words', () => {
    const hostile = '</style><script>alert(1)</script><b onclick="x">';
    const shown = html({ title: hostile, summary: [{ type: 'text', text: hostile }] });
    expect(parsePage(shown).elements('script', 'b')).toEqual([]);
    expect(parsePage(shown).textOf('h1')).toBe(hostile);
  });
});

describe('a page at its neutral address', () => {
  const clinic = {
    ...sinkOptions({ locale: 'en' }).clinic,
    name: 'Example Ketamine',
    neutralName: 'Example',
  };
  const neutral = renderDocumentPage(
    { ...kitchenSinkStep('en'), title: 'Ketamine for depression' },
    { ...sinkOptions({ locale: 'en' }), clinic, neutral: true },
  );

  test('names no condition in its head, nor around the words', () => {
    expect(parsePage(neutral).textOf('title')).toBe('Example');
    expect(
      parsePage(neutral)
        .elements('meta')
        .map(({ attribs }) => attribs['name']),
    ).not.toContain('description');
    expect(parsePage(neutral).textOf('header')).not.toMatch(/ketamine|depression/i);
    expect(parsePage(neutral).textOf('footer')).not.toMatch(/ketamine|depression/i);
  });

  test('stays out of search engines', () =>
    expect(neutral).toContain('<meta name="robots" content="noindex"/>'));

  test('shows fields as their fallbacks', () => expect(parsePage(neutral).text).toContain('there'));
});
