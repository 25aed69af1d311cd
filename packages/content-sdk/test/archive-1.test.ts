import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openArchive } from '../src/archive/open-archive.ts';
import { verifyArchive } from '../src/archive/verify-archive.ts';
import type { ChannelName } from '../src/schema/safety-line.ts';
import { kitchenSinkMessages } from '../src/testing/kitchen-sink-words.ts';
import { letters } from '../src/testing/letters.ts';
import { renderText } from '../src/text/render-text.ts';

// See fixtures/README.md: what the compiler of version 1 archived, and what it showed of it.
const fixture = new URL('./fixtures/archive-1/', import.meta.url);
const folder = new URL('archive/', fixture);
const text = (path: string) => readFile(new URL(path, fixture), 'utf8');

const labels = z.object({ messages: z.record(z.string(), z.string()) });

/** The labels of then, and those of today that there were not yet. */
async function messagesOf(locale: string) {
  const { messages } = labels.parse(parse(await text(`content/${locale}/messages.yaml`)));
  return { ...kitchenSinkMessages(locale === 'es' ? 'es' : 'en'), ...messages };
}

const { entries, read, readSequence } = await openArchive(folder);
const shown = await readdir(new URL('shown/', fixture));

test('the archive of version 1 is sound', async () => {
  expect(await verifyArchive(fileURLToPath(folder))).toEqual([]);
  expect(entries).toHaveLength(8);
});

test('it was made by version 1', async () => {
  for (const { digest, kind } of entries) {
    const stored = JSON.parse(await text(`archive/entries/${digest.slice(0, 2)}/${digest}.json`));
    expect((kind === 'sequence' ? stored.structure : stored).schemaVersion).toBe(1);
  }
});

test('the plan of a sequence is read as it was', async () => {
  const { version, steps } =
    (await readSequence(entries.find(({ kind }) => kind === 'sequence')?.revision ?? ''))
      .sequence ?? {};
  expect(version).toBe('b7ee8735f1e7f33a9b8dac8e809377f2fb4057713dae72a99bf0b8b5f46405aa');
  expect(steps).toMatchObject([{ id: 'hello', from: 'enrolment', day: 0 }]);
});

describe('the letters shown today are those that were shown then', () => {
  const documents = entries.filter(({ kind }) => kind !== 'sequence');
  const channels: readonly ChannelName[] = ['web', 'email', 'handout'];
  const cases = documents.flatMap(({ kind, id, locale, revision }) =>
    channels.map((channel) => ({ kind, id, locale, revision, channel })),
  );

  test('of every document on every channel', () => expect(shown).toHaveLength(cases.length));

  test.each(cases)('$kind $id $locale on $channel', async ({ revision, channel, ...line }) => {
    const { document, fault } = await read(revision);
    expect(fault).toBeUndefined();
    if (!document) throw new Error('It cannot be read.');
    expect(document.revision).toBe(revision);
    const { kind, id, locale } = line;
    const old = await text(`shown/${kind}-${id.replace('/', '-')}.${locale}.${channel}.txt`);
    const messages = await messagesOf(locale ?? '');
    const today = renderText(document, { channel, messages, site: 'https://example.com' });
    expect(letters(today)).toBe(letters(old));
  });
});
