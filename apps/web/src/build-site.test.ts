import { kitchenSink } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { sinkLibrary } from '../test/sink-library.ts';
import { buildSite } from './build-site.ts';

const site = buildSite(sinkLibrary);
const html = (path: string, from = site) => new TextDecoder().decode(from.files.get(path)?.body);

test('the site has a page for every document, in every locale, and one for every revision', () =>
  expect([...site.files.keys()].sort()).toEqual([
    '/',
    '/articles/kitchen-sink/',
    '/articles/only-english/',
    '/es/',
    '/es/articles/kitchen-sink/',
    '/faqs/is-it/',
    '/notices/privacy/',
    '/r/a1a1a1a1a1a1a1a1',
    '/r/a2a2a2a2a2a2a2a2',
    '/r/a3a3a3a3a3a3a3a3',
    '/r/b1b1b1b1b1b1b1b1',
    '/r/c1c1c1c1c1c1c1c1',
    '/r/d1d1d1d1d1d1d1d1',
    '/r/e1e1e1e1e1e1e1e1',
    '/robots.txt',
  ]));

test('the same library gives the same bytes', () => {
  const again = buildSite(structuredClone(sinkLibrary));
  expect([...again.files].map(([, { etag }]) => etag)).toEqual(
    [...site.files].map(([, { etag }]) => etag),
  );
});

test('a page links to the same page in its other language', () => {
  expect(html('/articles/kitchen-sink/')).toContain('href="/es/articles/kitchen-sink/"');
  expect(html('/es/articles/kitchen-sink/')).toContain('href="/articles/kitchen-sink/"');
  expect(html('/articles/only-english/')).not.toContain('hrefLang');
});

test('pages lead to the form for the emails in their own language, neutral ones to none', () => {
  const signUp = 'https://example.com/guide';
  const leading = buildSite(sinkLibrary, { signUp });
  for (const [path, lang] of [
    ['/', 'en'],
    ['/articles/kitchen-sink/', 'en'],
    ['/es/articles/kitchen-sink/', 'es'],
  ] as const) {
    expect(html(path, leading)).toContain(`href="${signUp}?lang=${lang}"`);
    expect(html(path)).not.toContain('sign-up"');
  }
  expect(html('/r/a1a1a1a1a1a1a1a1', leading)).not.toContain(signUp);
});

test('links stay in the language of the page', () => {
  expect(html('/articles/kitchen-sink/')).toContain('href="/articles/kitchen-sink/#inner"');
  expect(html('/es/articles/kitchen-sink/')).toContain('href="/es/articles/kitchen-sink/#inner"');
});

test('a home page lists what has not been translated, and marks it', () => {
  expect(html('/es/')).toContain('<a href="/articles/only-english/" hrefLang="en" lang="en">');
  expect(html('/es/')).not.toContain('Ketamine for depression');
});

test('articles link to their printable sheet only where there is one', () => {
  expect(html('/articles/kitchen-sink/')).not.toContain('.pdf');
  const printable = buildSite(sinkLibrary, { handouts: 'http://127.0.0.1:4300' });
  expect(html('/articles/kitchen-sink/', printable)).toContain(
    '<a href="http://127.0.0.1:4300/articles/kitchen-sink.pdf">Handout (PDF)</a>',
  );
  expect(html('/es/articles/kitchen-sink/', printable)).toContain(
    'href="http://127.0.0.1:4300/articles/kitchen-sink.pdf?locale=es"',
  );
  expect(html('/r/a1a1a1a1a1a1a1a1', printable)).not.toContain('.pdf');
});

test('an article with a handout of its own offers that, in the same language only', () => {
  const sheet = { ...kitchenSink('en'), kind: 'handout' as const, revision: 'd2'.repeat(32) };
  const library = { ...sinkLibrary, handouts: { 'kitchen-sink': { en: sheet } } };
  const printable = buildSite(library, { handouts: 'http://127.0.0.1:4300' });
  expect(html('/articles/kitchen-sink/', printable)).toContain(
    '<a href="http://127.0.0.1:4300/handouts/kitchen-sink.pdf">Handout (PDF)</a>',
  );
  expect(html('/es/articles/kitchen-sink/', printable)).toContain(
    'href="http://127.0.0.1:4300/articles/kitchen-sink.pdf?locale=es"',
  );
});

test('a copy at its neutral address names no condition in its title', () => {
  for (const path of ['/r/a1a1a1a1a1a1a1a1', '/r/e1e1e1e1e1e1e1e1']) {
    expect(html(path)).toContain('<title>Example Clinic</title>');
    expect(html(path)).toContain('<h1>Ketamine for depression</h1>');
  }
});

test('an unknown address is answered in the language of its folder', () => {
  const text = (path: string) => new TextDecoder().decode(site.notFound(path).body);
  expect(text('/nowhere')).toContain('<html lang="en">');
  expect(text('/es/nada')).toContain('<html lang="es">');
  expect(text('/constructor')).toContain('<html lang="en">');
});
