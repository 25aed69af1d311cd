import { describe, expect, test } from 'vitest';
import { styleHash } from '../headers/style-hash.ts';
import { Page } from './page.tsx';
import { pageStyle } from './page-style.ts';
import { renderPage } from './render-page.ts';

const html = (children = <h1>Print desk</h1>, css?: string) =>
  renderPage(
    <Page
      lang="en"
      title={'<Desk> & "print"'}
      brand="Example Clinic"
      skip="Skip to the form"
      {...(css === undefined ? {} : { css })}
    >
      {children}
    </Page>,
  );

const styleIn = (page: string) => /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';

describe('a page', () => {
  test('starts with a doctype and says its language', () =>
    expect(html()).toMatch(/^<!doctype html><html lang="en">/));

  test('has the skip link first, leading to the main part', () => {
    expect(html()).toMatch(/<body><a class="skip" href="#main">Skip to the form<\/a>/);
    expect(html()).toContain('<main id="main"><h1>Print desk</h1></main>');
  });

  test('holds exactly the style that its hash is made from', () => {
    expect(styleHash(styleIn(html()))).toBe(styleHash(pageStyle));
    const css = `.day::before{content:"\\201C"}`;
    expect(styleHash(styleIn(html(undefined, css)))).toBe(styleHash(pageStyle + css));
  });

  test('escapes hostile words', () => {
    const page = html(<p>{'<script>alert(1)</script>'}</p>);
    expect(page).not.toContain('<script');
    expect(page).toContain('<title>&lt;Desk&gt; &amp; &quot;print&quot;</title>');
  });

  test('loads nothing', () => expect(html()).not.toMatch(/(src|href)="(https?:)?\/\//));
});
