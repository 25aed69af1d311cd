import { type Document, type LibraryData, openLibrary, revisionPath } from '@calliope/content-sdk';
import { listen } from '@calliope/page-shell/host';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import { nothingPublished } from '../src/read-published.ts';
import { createServer } from '../src/server.ts';
import { sinkLibrary } from './sink-library.ts';

const library: LibraryData = {
  ...sinkLibrary,
  redirects: [
    { from: 'article:old-sink', to: 'article:kitchen-sink' },
    { from: 'article:older-sink', to: 'article:kitchen-sink' },
    { from: 'article:english', to: 'article:only-english' },
    { from: 'notice:private', to: 'notice:privacy' },
    { from: 'handout:paper', to: 'handout:sheet' },
    { from: 'article:old-sink#outer', to: 'article:kitchen-sink#every-block' },
    { from: 'article:kitchen-sink#within', to: 'article:kitchen-sink#inner' },
    { from: 'article:kitchen-sink#every-block-2', to: 'article:kitchen-sink#every-block' },
  ],
};
const site = buildSite(library);
const html = (path: string, from = site) => new TextDecoder().decode(from.files.get(path)?.body);

async function served() {
  const { fetch: answer } = createServer(site);
  const { url, close } = await listen({ fetch: answer, port: 0, variable: 'WEB_PORT' });
  onTestFinished(() => close());
  return (path: string, method = 'GET') => fetch(url + path, { redirect: 'manual', method });
}

describe('the page of a renamed document', () => {
  test.each([
    ['/articles/old-sink/', '/articles/kitchen-sink/'],
    ['/articles/old-sink', '/articles/kitchen-sink/'],
    ['/articles/older-sink/', '/articles/kitchen-sink/'],
    ['/es/articles/old-sink/', '/es/articles/kitchen-sink/'],
    ['/articles/english/', '/articles/only-english/'],
    ['/notices/private/', '/notices/privacy/'],
  ])('%s is at %s for good', async (path, location) => {
    const ask = await served();
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(path, method);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(location);
      // A page may get its old name back.
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).not.toBeNull();
      expect((await ask(location)).status).toBe(200);
    }
  });

  test.each([
    '/es/articles/english/',
    '/handouts/paper/',
    '/articles/old-sink/x',
    '/faqs/old-sink/',
  ])('%s was never a page and is none now', async (path) =>
    expect((await (await served())(path)).status).toBe(404),
  );
});

describe('a section with another id', () => {
  const idsOf = (page: string) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test.each(['/articles/kitchen-sink/', '/es/articles/kitchen-sink/'])(
    'is found on %s by those that it had',
    (path) => {
      const page = html(path);
      expect(page).toMatch(
        /<section id="every-block"><h2><span id="outer"><\/span><span id="every-block-2"><\/span>[^<]/,
      );
      expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
    },
  );

  test('is found where another document includes it', () =>
    expect(html('/faqs/is-it/')).toContain('<h2><span id="outer"></span>'));

  test('no other page changes', () => {
    const before = buildSite(sinkLibrary);
    expect(html('/')).toBe(html('/', before));
  });
});

describe('a copy from before', () => {
  const [today] = openLibrary(library)
    .documents()
    .filter(({ id, locale }) => id === 'kitchen-sink' && locale === 'en');
  if (!today) throw new Error('no kitchen sink');
  const old = (revision: string): Document => ({ ...today, id: 'old-sink', revision });
  const entry = ({ kind, id, locale, revision }: Document, on: string) => ({
    ...{ kind, id, locale, revision, on, digest: revision },
  });
  const [first, second] = [old('77'.repeat(32)), old('88'.repeat(32))];
  const published = {
    ...nothingPublished,
    documents: [first, second],
    entries: [entry(first, '2026-01-01'), entry(second, '2026-02-01'), entry(today, '2026-03-01')],
    changes: [
      {
        ...{ on: '2026-02-01', document: 'article:old-sink', locale: 'en' },
        ...{ from: first.revision, to: second.revision },
        notes: [{ subject: 'article:old-sink', severity: 'meaning' as const, note: 'First note.' }],
      },
      {
        ...{ on: '2026-03-01', document: 'article:kitchen-sink', locale: 'en' },
        ...{ from: second.revision, to: today.revision },
        notes: [
          { subject: 'article:kitchen-sink', severity: 'meaning' as const, note: 'Second note.' },
        ],
      },
    ],
  };
  const page = (document: Document) =>
    html(revisionPath(document.revision), buildSite(library, { published }));

  test('is told what changed under both names, and where the words of today are', () => {
    expect(page(first)).toContain('href="/articles/kitchen-sink/"');
    expect(page(first)).toContain('First note.');
    expect(page(first)).toContain('Second note.');
    expect(page(second)).not.toContain('First note.');
    expect(page(second)).toContain('Second note.');
  });

  test('leads to other documents by their names of today', () => {
    const linked = structuredClone(first);
    linked.blocks.push({
      type: 'paragraph',
      children: [
        { type: 'link', href: 'article:english', children: [{ type: 'text', text: 'whole' }] },
        {
          ...{ type: 'link', href: 'article:older-sink#within' },
          children: [{ type: 'text', text: 'part' }],
        },
      ],
    });
    const archived = { ...published, documents: [linked] };
    const shown = html(revisionPath(linked.revision), buildSite(library, { published: archived }));
    expect(shown).toContain('<a href="/articles/only-english/">whole</a>');
    expect(shown).toContain('<a href="/articles/kitchen-sink/#inner">part</a>');
  });

  test('of the same words is told that they are those of today', () => {
    const same = { ...today, id: 'old-sink' };
    const archived = {
      ...nothingPublished,
      documents: [same],
      entries: [entry(same, '2026-01-01')],
    };
    const shown = html(revisionPath(same.revision), buildSite(library, { published: archived }));
    expect(shown).toContain(library.messages['en']?.currentWords);
  });
});
