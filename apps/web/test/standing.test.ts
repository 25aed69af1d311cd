import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, openLibrary, revisionPath } from '@calliope/content-sdk';
import { addToArchive } from '@calliope/content-sdk/archive';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import { nothingPublished, readPublished } from '../src/read-published.ts';
import { sinkLibrary } from './sink-library.ts';

const revisions = ['1', '2', '3'].map((digit) => digit.repeat(64));
const faq = openLibrary(sinkLibrary).faq('is-it', 'en');
const [old, between, newer] = revisions.map((revision): Document => ({ ...faq, revision }));
if (!old || !between || !newer) throw new Error('Three revisions are needed.');

const entry = ({ kind, id, locale, revision }: Document, on: string) => ({
  ...{ on, kind, id, locale, revision, digest: revision },
});
const change = (
  from: string,
  to: string,
  on: string,
  note: string,
  severity: 'wording' | 'safety',
) => ({
  ...{ on, document: 'faq:is-it', locale: 'en', from, to },
  notes: [{ subject: 'faq:is-it', severity, note }],
});
const published = {
  ...nothingPublished,
  documents: [old, between, newer],
  entries: [
    entry(old, '2026-01-01'),
    entry(between, '2026-02-01'),
    entry(faq, '2026-03-01'),
    entry(newer, '2026-04-01'),
  ],
  changes: [
    change(old.revision, between.revision, '2026-02-01', 'Stop at once.', 'safety'),
    change(between.revision, faq.revision, '2026-03-01', 'It is shorter.', 'wording'),
  ],
};
const site = buildSite(sinkLibrary, { published });
const page = ({ revision }: Document) =>
  new TextDecoder().decode(site.files.get(revisionPath(revision))?.body);
const standing = (document: Document) =>
  /<aside class="standing".*?<\/aside>/s.exec(page(document))?.[0];

test('the words of today say so', () =>
  expect(standing(faq)).toBe(
    '<aside class="standing"><p>This is our current version.</p></aside>',
  ));

test('old words say what changed, what one must act on first, and lead to those of today', () => {
  const found = standing(old) ?? '';
  expect(found).toContain('We have changed these words since this copy was made.');
  expect(found).toContain('<a href="/faqs/is-it/">Read the current version</a>');
  const points = [...found.matchAll(/<li>(.*?)<\/li>/g)].map(([, point = '']) =>
    point.replaceAll(/<[^>]*>/g, ''),
  );
  expect(points).toEqual([
    'February 1, 2026 For your safety: Stop at once.',
    'March 1, 2026  It is shorter.',
  ]);
  expect(standing(between)?.match(/<li>/g)).toHaveLength(1);
});

test('words that are newer than those of today are not called old', () =>
  expect(standing(newer)).toBeUndefined());

test('words of a document that is gone say that it is', () => {
  const gone: Document = { ...faq, id: 'gone', revision: '4'.repeat(64) };
  const { files } = buildSite(sinkLibrary, {
    published: { ...nothingPublished, documents: [gone], entries: [entry(gone, '2026-01-01')] },
  });
  const html = new TextDecoder().decode(files.get(revisionPath(gone.revision))?.body);
  expect(html).toContain('We no longer publish this page.');
  expect(html).not.toContain('Read the current version');
});

test('an archive is read with what it records of changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-web-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const changes = published.changes;
  const empty = { articles: {}, faqs: {}, notices: {}, handouts: {}, steps: {}, sequences: {} };
  await addToArchive(folder, { ...sinkLibrary, ...empty }, { on: '2026-01-01', changes });
  expect(await readPublished(folder)).toMatchObject({ changes, faults: [] });
});
