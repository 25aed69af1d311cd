import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, openLibrary, revisionPath } from '@calliope/content-sdk';
import { listen } from '@calliope/page-shell/host';
import { expect, onTestFinished, test } from 'vitest';

import { buildSite } from '../src/build-site.ts';
import { nothingPublished, readPublished } from '../src/read-published.ts';
import { createServer } from '../src/server.ts';
import { sinkLibrary } from './sink-library.ts';

// What a compiler of an older document version archived.
const old = new URL(
  '../../../packages/content-sdk/test/fixtures/archive-1/archive/',
  import.meta.url,
);
const published = await readPublished(old);
const { documents: archived, faults } = published;
const site = buildSite(sinkLibrary, { published });
const html = (path: string) => new TextDecoder().decode(site.files.get(path)?.body);
const addressOf = ({ revision }: Document) => revisionPath(revision);

test('every revision of the archive has its neutral page, beside those of the build', () => {
  expect(faults).toEqual([]);
  expect(archived).toHaveLength(7);
  const now = [...buildSite(sinkLibrary).files.keys()];
  expect([...site.files.keys()].sort()).toEqual([...now, ...archived.map(addressOf)].sort());
});

test('an archived page shows the old words under a title that names nothing', () => {
  for (const document of archived) {
    const page = html(addressOf(document));
    expect(page).toContain('<title>Example Clinic</title>');
    expect(page).toContain(`<h1>${document.title}</h1>`);
    expect(page).toContain(`<html lang="${document.locale}">`);
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain(document.locale === 'es' ? 'Llame al' : 'In danger now?');
  }
});

test('no other page changes, and no list names what is only in the archive', () => {
  for (const [path, { etag }] of buildSite(sinkLibrary).files) {
    expect(site.files.get(path)?.etag).toBe(etag);
  }
});

test('a revision that the build still has is shown by the build', () => {
  const { documents } = openLibrary(sinkLibrary);
  const renamed = documents().map((one) => ({ ...one, title: 'Not this one' }));
  const both = buildSite(sinkLibrary, {
    published: { ...nothingPublished, documents: renamed },
  });
  expect([...both.files.values()].map(({ etag }) => etag).sort()).toEqual(
    [...buildSite(sinkLibrary).files.values()].map(({ etag }) => etag).sort(),
  );
});

test('words in a language that is no longer kept are still shown', () => {
  const { es: _, ...messages } = sinkLibrary.messages;
  const english = { ...sinkLibrary, locales: ['en'], messages, articles: {} };
  const { files } = buildSite(english, { published });
  const page = new TextDecoder().decode(files.get('/r/e1f6672fff8e34ba')?.body);
  expect(page).toContain('<h1>Un sótano viejo</h1>');
  expect(page).toContain('Awaiting clinical review');
});

test('an altered entry is named and never shown; the others are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-web-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fileURLToPath(old), folder, { recursive: true });
  const [notice = ''] = (await readdir(join(folder, 'entries/5c'))).map((name) =>
    join('entries/5c', name),
  );
  const words = await readFile(join(folder, notice), 'utf8');
  await writeFile(join(folder, notice), words.replace('We keep nothing', 'We keep everything'));
  const { documents, faults: found } = await readPublished(folder);
  expect(documents).toHaveLength(6);
  expect(found).toEqual([
    expect.stringMatching(/^\/r\/ad1c3030[0-9a-f]+ is not shown\. .*git restore/),
  ]);
});

test('a server answers an archived revision in place', async () => {
  const { url, close } = await listen({
    fetch: createServer(site).fetch,
    port: 0,
    variable: 'WEB_PORT',
  });
  onTestFinished(() => close());
  const response = await fetch(`${url}/r/3629d95124371da6`, { redirect: 'manual' });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(await response.text()).toContain('These words are old.');
});
