import { describe, expect, test } from 'vitest';
import { renderSink } from '../../test/render-sink.ts';
import { sinkLibrary } from '../../test/sink-library.ts';
import { revisionOf } from './revision-of.ts';

describe('the revision that a link leads to', () => {
  test('is that of the document in the same language, else of its original', () => {
    expect(revisionOf(sinkLibrary, 'en')({ kind: 'article', id: 'kitchen-sink' })).toBe(
      'a1'.repeat(32),
    );
    expect(revisionOf(sinkLibrary, 'es')({ kind: 'article', id: 'kitchen-sink' })).toBe(
      'a1'.repeat(32),
    );
  });

  test('is unknown where there is no such document', () =>
    expect(revisionOf(sinkLibrary, 'en')({ kind: 'faq', id: 'kitchen-sink' })).toBeUndefined());
});

test('an email leads to the pages by revision, and to where it is stopped', async () => {
  const { html } = (await renderSink()).email;
  expect(html).toContain('href="http://127.0.0.1:4100/r/a1a1a1a1a1a1a1a1"');
  expect(html).toContain('href="http://127.0.0.1:4200/stop"');
});

test('other words have another key', async () =>
  expect((await renderSink('es')).key).not.toBe((await renderSink('en')).key));
