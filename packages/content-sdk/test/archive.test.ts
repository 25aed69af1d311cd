import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addToArchive } from '../src/archive/add-to-archive.ts';
import { digestOfBytes } from '../src/archive/archive-entry.ts';
import { entryPath } from '../src/archive/layout.ts';
import { openArchive } from '../src/archive/open-archive.ts';
import type { Article } from '../src/schema/document.ts';
import { archiveFolder, libraryOf, on, sink } from './archive-folder.ts';
import { article, contentFolder, faq } from './content-folder.ts';

const paragraph = (text: string) => ({
  blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
});

function withoutReview({ review: _, ...words }: Article): unknown {
  return words;
}

test('everything that the compiler gives is archived, each document once, plans too', async () => {
  const content = await contentFolder({
    'en/faqs/q.md': faq('Yes, :fact[name] says so.'),
    'en/articles/one.md': article(
      '## First {#first}\n\n::include{faq="q"}',
      'description: What a search result says.\n',
    ),
    'sequences/guide.yaml': `schemaVersion: 1
audience: everyone
purpose: education
protected: false
steps: [{ id: hello, from: enrolment, day: 0, include: [] }]
`,
    'en/sequences/guide/hello.md':
      '---\nschemaVersion: 1\ntitle: Hello\nsubject: Hi\npreheader: You asked\n---\n\nHi.\n',
  });
  const { library, problems } = await content.compile();
  expect(problems).toEqual([]);
  if (!library) throw new Error('The library is not whole.');
  const path = join(content.path, 'archive');
  const { added, known } = await addToArchive(path, library, { on });
  expect(added.map(({ kind, id, locale }) => `${kind} ${id} ${locale}`)).toEqual([
    'article one en',
    'faq q en',
    'step guide/hello en',
    'sequence guide undefined',
  ]);
  expect(known).toBe(0);
  const archive = await openArchive(path);
  for (const document of [library.articles['one']?.['en'], library.faqs['q']?.['en']]) {
    expect((await archive.read(document?.revision.slice(0, 16) ?? '')).document).toEqual(document);
  }
  const plan = library.sequences['guide'];
  expect((await archive.readSequence(plan?.version ?? '')).sequence).toEqual(plan);
  // The content reader passes the archive over; what does not belong there is the archive's to say.
  await content.write({ 'archive/notes.md': 'Kept here.' });
  expect((await content.compile()).problems).toEqual([]);
});

test('an entry says the words and not who signed them', async () => {
  const archive = await archiveFolder();
  const review = {
    ...{ state: 'signed' as const, by: 'A Tester', credential: 'none' },
    ...{ on: '2026-01-02', next: '2027-01-02' },
  };
  await archive.add([sink()]);
  expect(await archive.add([sink({ review })])).toMatchObject({ added: [], known: 1 });
  expect(JSON.stringify(await archive.files())).not.toContain('Tester');
  const { document } = await (await openArchive(archive.path)).read(sink().revision);
  expect(document?.review).toEqual({ state: 'awaiting' });
});

test('publishing twice changes no byte', async () => {
  const archive = await archiveFolder();
  await archive.add([sink(), sink({ locale: 'es' })]);
  const before = await archive.files();
  expect(await archive.add([sink({ locale: 'es' }), sink()], '2027-01-01')).toMatchObject({
    ...{ added: [], adopted: [], known: 2, problems: [] },
  });
  expect(await archive.files()).toEqual(before);
});

test('new words are added below, and what was there keeps its bytes', async () => {
  const archive = await archiveFolder();
  await archive.add([sink()]);
  const before = await archive.files();
  await archive.add([sink(paragraph('New words.'))], '2026-12-01');
  const after = await archive.files();
  expect(after).toMatchObject({ ...before, 'index.txt': expect.anything() });
  expect(after['index.txt']?.startsWith(before['index.txt'] ?? 'none')).toBe(true);
  expect(await archive.faults()).toEqual([]);
});

test('a dry run says what is new and writes nothing', async () => {
  const archive = await archiveFolder();
  const { added } = await addToArchive(archive.path, libraryOf([sink()]), { on, dryRun: true });
  expect(added).toHaveLength(1);
  expect(await archive.files()).toEqual({});
});

test('documents with the same words are entries of one revision, and the last one is shown', async () => {
  const archive = await archiveFolder();
  await archive.add([sink({ id: 'first' })]);
  await archive.add([sink({ id: 'second' })], '2026-11-24');
  const { entries, read } = await openArchive(archive.path);
  expect(new Set(entries.map(({ revision }) => revision)).size).toBe(1);
  expect((await read(sink().revision)).document?.id).toBe('second');
});

test('two lines for one entry, as git leaves them after a merge, are no fault; the first day counts', async () => {
  const archive = await archiveFolder();
  await archive.add([sink()]);
  const line = (await archive.read('index.txt')).toString();
  await archive.write(
    'index.txt',
    line.replace(on, '2026-12-24') + line + line.replace(on, '2026-12-25'),
  );
  expect(await archive.faults()).toEqual([]);
  const { entries } = await openArchive(archive.path);
  expect(entries.map((entry) => entry.on)).toEqual([on]);
});

test('a folder without an archive is an archive without entries', async () => {
  const { path, faults } = await archiveFolder();
  const { entries, problems, read } = await openArchive(path);
  expect([entries, problems, await faults()]).toEqual([[], [], []]);
  expect((await read('a'.repeat(16))).fault?.code).toBe('archive/unknown-revision');
});

test('an unknown revision, too few digits and an ambiguous one are faults', async () => {
  const archive = await archiveFolder();
  await archive.add([sink()]);
  const line = (await archive.read('index.txt')).toString();
  const { revision } = sink();
  const alike = revision.slice(0, 63) + (revision.endsWith('0') ? '1' : '0');
  await archive.write('index.txt', line + line.replace(revision, alike));
  const { read } = await openArchive(archive.path);
  const code = async (revision: string) => (await read(revision)).fault?.code;
  expect(await code('ffffffffffffffff')).toBe('archive/unknown-revision');
  expect(await code(revision.slice(0, 15))).toBe('archive/unknown-revision');
  expect(await code(revision.slice(0, 16))).toBe('archive/ambiguous-revision');
  expect(await code('../../../../etc/passwd')).toBe('archive/unknown-revision');
  expect(await code(revision)).toBeUndefined();
});

test('what was altered is never shown', async () => {
  const archive = await archiveFolder();
  const { added } = await archive.add([sink(paragraph('Take 10 mg.'))]);
  const path = entryPath(added[0]?.digest ?? '');
  await archive.write(path, (await archive.read(path)).toString().replace('10 mg', '90 mg'));
  const { read } = await openArchive(archive.path);
  expect((await read(added[0]?.revision ?? '')).fault?.code).toBe('archive/altered');
});

test('altered words are found even where their name and their line were altered as well', async () => {
  const archive = await archiveFolder();
  const { added } = await archive.add([sink(paragraph('Take 10 mg.'))]);
  const old = added[0]?.digest ?? '';
  const forged = Buffer.from(
    (await archive.read(entryPath(old))).toString().replace('10 mg', '90 mg'),
  );
  const digest = digestOfBytes(forged);
  await archive.remove(entryPath(old));
  await mkdir(join(archive.path, entryPath(digest), '..'), { recursive: true });
  await archive.write(entryPath(digest), forged);
  const index = (await archive.read('index.txt')).toString().replace(old, digest);
  await archive.write('index.txt', index);
  expect(await archive.faults()).toEqual([`archive/${entryPath(digest)}:1 archive/words-differ`]);
});

test.each([
  ['revision', (line: string) => line.replace(/ [0-9a-f]{64}/, ` ${'ab'.repeat(32)}`)],
  ['name', (line: string) => line.replace('article:kitchen-sink', 'article:another')],
  ['locale', (line: string) => line.replace(/ en$/, ' es')],
])('a line with another %s than its entry is named', async (_, change) => {
  const archive = await archiveFolder();
  await archive.add([sink(), sink({ locale: 'es' })]);
  const [first = '', ...rest] = (await archive.read('index.txt')).toString().split('\n');
  await archive.write('index.txt', [change(first), ...rest].join('\n'));
  expect(await archive.faults()).toEqual(['archive/index.txt:1 archive/line-differs']);
  const { entries, read } = await openArchive(archive.path);
  const wrong = entries.find(({ digest }) => first.includes(digest));
  expect((await read(wrong?.revision ?? '')).fault?.code).toBe('archive/line-differs');
});

test.each([
  ['a word too many', (line: string) => `${line} x`],
  ['a day that is none', (line: string) => line.replace(on, '2026-02-30')],
  ['half of it gone', (line: string) => line.slice(0, 90)],
  ['marks of a merge', () => '<<<<<<< HEAD'],
  ['the line ends of Windows', (line: string) => `${line}\r`],
])('a damaged line is named by its number: %s', async (_, damage) => {
  const archive = await archiveFolder();
  await archive.add([sink(), sink({ locale: 'es' })]);
  const [first = '', second = ''] = (await archive.read('index.txt')).toString().split('\n');
  await archive.write('index.txt', `${first}\n${damage(second)}\n`);
  const faults = await archive.faults();
  expect(faults).toContain('archive/index.txt:2 archive/line');
  expect(faults.filter((fault) => fault.includes('index.txt'))).toHaveLength(1);
  const before = await archive.files();
  const { problems, added } = await archive.add([sink(paragraph('New.'))]);
  expect(problems[0]).toMatchObject({ hint: expect.stringContaining('git restore') });
  expect([added, await archive.files()]).toEqual([[], before]);
});

test('an index that lost its last line end may have lost more', async () => {
  const archive = await archiveFolder();
  await archive.add([sink()]);
  await archive.write('index.txt', (await archive.read('index.txt')).subarray(0, -1));
  expect(await archive.faults()).toEqual(['archive/index.txt:1 archive/line']);
});

test('entries without an index are one problem, and are not taken for new ones', async () => {
  const archive = await archiveFolder();
  await archive.add([sink(), sink({ locale: 'es' })]);
  await archive.remove('index.txt');
  expect(await archive.faults()).toEqual(['archive/index.txt:1 archive/no-index']);
  expect((await archive.add([sink()])).problems.map(({ code }) => code)).toEqual([
    'archive/no-index',
  ]);
});

test('a file that nothing reads is named', async () => {
  const archive = await archiveFolder();
  await archive.add([sink()]);
  await archive.write('notes.md', 'Kept here.');
  await archive.write('.DS_Store', 'x');
  expect(await archive.faults()).toEqual(['archive/notes.md:1 archive/stranger']);
});

test('an entry of a newer Calliope says that it is one', async () => {
  const archive = await archiveFolder();
  const newer = Buffer.from(
    `{"id":"a","kind":"article","locale":"en","revision":"${'ab'.repeat(32)}","schemaVersion":3}`,
  );
  const path = entryPath(digestOfBytes(newer));
  await mkdir(join(archive.path, path, '..'), { recursive: true });
  await archive.write(path, newer);
  const line = `${on} ${'ab'.repeat(32)} ${digestOfBytes(newer)} article:a en`;
  await archive.write('index.txt', `${line}\n`);
  const { read } = await openArchive(archive.path);
  expect((await read('ab'.repeat(8))).fault).toMatchObject({
    code: 'archive/newer',
    hint: expect.stringContaining('Update'),
  });
  expect(await archive.faults()).toEqual([`archive/${path}:1 archive/newer`]);
});

test.each([
  ['no JSON', 'Words.'],
  ['no document', '{"kind":"poem"}'],
  ['JSON that is not canonical', JSON.stringify(withoutReview(sink()), null, 2)],
  ['bytes that are no text', Buffer.of(0xff)],
  ['nesting that overflows', '['.repeat(100_000) + ']'.repeat(100_000)],
])('an entry whose name is right but that is %s is named', async (_, text) => {
  const archive = await archiveFolder();
  await archive.add([]);
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const path = entryPath(digestOfBytes(bytes));
  await mkdir(join(archive.path, path, '..'), { recursive: true });
  await archive.write(path, bytes);
  await archive.write('index.txt', '');
  expect(await archive.faults()).toEqual([`archive/${path}:1 archive/not-an-entry`]);
});

test('a library whose revisions are not those of its words is a bug, and nothing is written', async () => {
  const archive = await archiveFolder();
  const wrong = { ...sink(), revision: 'ab'.repeat(32) };
  await expect(archive.add([wrong])).rejects.toThrow('article:kitchen-sink');
  await expect(archive.add([sink()], 'today')).rejects.toThrow(RangeError);
  expect(await archive.files()).toEqual({});
});
