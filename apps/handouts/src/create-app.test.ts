import { type HandoutEngine, HandoutError, typstEngine } from '@calliope/channel-handout';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { signed, sinkLibrary } from '../test/sink-library.ts';
import type { AppOptions } from './app-options.ts';
import { createApp } from './create-app.ts';

const engine = typstEngine();
afterAll(() => engine.close());

function desk(options: Partial<AppOptions> = {}) {
  const app = createApp({
    library: sinkLibrary(),
    site: 'https://example.com',
    live: false,
    engine,
    ...options,
  });
  return (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { host: '127.0.0.1:4300', ...headers } });
}

describe('the list', () => {
  test('links to every article and handout in every language and form', async () => {
    const response = await desk()('/');
    const html = (await response.text()).replaceAll('&amp;', '&');
    expect(response.status).toBe(200);
    expect(html).toContain('href="/articles/kitchen-sink.pdf?locale=en&paper=letter&print=colour"');
    expect(html).toContain('href="/articles/kitchen-sink.pdf?locale=es&paper=a4&print=bw"');
    expect(html).toContain('href="/handouts/sink-sheet.pdf?locale=en&paper=letter&print=colour"');
    expect(html).toContain('lang="es">Fregadero de cocina</a>');
    expect(html).toContain('Awaiting clinical review');
  });

  test('is sent with headers that load nothing from elsewhere', async () => {
    const { headers } = await desk()('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers to its own names only', async () => {
    expect((await desk()('/', { host: 'elsewhere.test' })).status).toBe(421);
  });
});

describe('a PDF', () => {
  test.each([
    ['/articles/kitchen-sink.pdf', 'kitchen-sink-en-letter.pdf', 'en'],
    ['/articles/kitchen-sink.pdf?locale=es&paper=a4&print=bw', 'kitchen-sink-es-a4.pdf', 'es'],
    ['/handouts/sink-sheet.pdf?paper=letter', 'sink-sheet-en-letter.pdf', 'en'],
  ])('is at %s', async (path, name, language) => {
    const response = await desk()(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
    expect(response.headers.get('content-language')).toBe(language);
    expect((await response.text()).startsWith('%PDF-1.7')).toBe(true);
  });

  test('is drawn once for each form', async () => {
    const render = vi.fn<HandoutEngine['render']>(async () => new Uint8Array([1, 2, 3]));
    const open = desk({ engine: { render, close: () => undefined } });
    await Promise.all([
      open('/articles/kitchen-sink.pdf'),
      open('/articles/kitchen-sink.pdf?paper=letter'),
    ]);
    await open('/articles/kitchen-sink.pdf?paper=a4');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('is not sent again to whoever has it, by its revision and options', async () => {
    const open = desk();
    const etag = (await open('/articles/kitchen-sink.pdf?paper=a4')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"e3f4a5b6e3f4a5b6-a4-colour-[0-9a-f]{16}"$/);
    const again = await open('/articles/kitchen-sink.pdf?paper=a4', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await open('/articles/kitchen-sink.pdf', { 'if-none-match': etag })).status).toBe(200);
  });

  test('that failed is drawn again when it is asked for again', async () => {
    const render = vi.fn<HandoutEngine['render']>(async () => new Uint8Array([1]));
    render.mockRejectedValueOnce(new HandoutError('missing-glyph', 'No font can draw "药".'));
    const open = desk({ engine: { render, close: () => undefined } });
    const failed = await open('/articles/kitchen-sink.pdf');
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain('No font can draw');
    expect((await open('/articles/kitchen-sink.pdf')).status).toBe(200);
  });
});

describe('what cannot be printed', () => {
  test.each([
    '/articles/no-such.pdf',
    '/articles/constructor.pdf',
    '/handouts/sink-sheet.pdf?locale=es',
    '/elsewhere',
    '/articles/kitchen-sink',
  ])('%s is answered calmly with 404 and the way back', async (path) => {
    const response = await desk()(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<a href="/">Handouts</a>');
  });

  test.each([
    ['locale=fr', 'en or es'],
    ['paper=legal', 'letter or a4'],
    ['print=gold', 'colour or bw'],
  ])('%s is answered with 400 and what it can be', async (query, allowed) => {
    const response = await desk()(`/articles/kitchen-sink.pdf?${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(allowed);
  });

  test('a value from the address is shown as text and never as markup', async () => {
    const html = await (await desk()('/articles/kitchen-sink.pdf?paper=%3Cscript%3E')).text();
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});

test('the address of a renamed document leads to the new one, in the same form', async () => {
  const redirects = [{ from: 'article:old-sink', to: 'article:kitchen-sink' }];
  const response = await desk({ library: { ...sinkLibrary(), redirects } })(
    '/articles/old-sink.pdf?locale=es&print=bw',
  );
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/articles/kitchen-sink.pdf?locale=es&print=bw');
});

describe('where real patients get the sheets', () => {
  test('unsigned words are refused, with the reason', async () => {
    const response = await desk({ live: true })('/articles/kitchen-sink.pdf');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('No clinician has signed');
  });

  test('signed words are printed', async () => {
    const response = await desk({ live: true, library: sinkLibrary(signed) })(
      '/articles/kitchen-sink.pdf',
    );
    expect(response.status).toBe(200);
  });
});
