import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToArchive } from '../src/archive/add-to-archive.ts';
import { openArchive } from '../src/archive/open-archive.ts';
import { verifyMoves } from '../src/archive/verify-moves.ts';
import { withArchive } from '../src/cli/with-archive.ts';
import { openChecker } from '../src/compile/check.ts';
import { rename } from '../src/rename/rename.ts';
import { contentFolder, faq } from './content-folder.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const file = 'sequences/news.yaml';
const unknown = 'ab'.repeat(32);

const structure = (steps: readonly string[], moves = '') => `schemaVersion: 1
audience: everyone
purpose: education
protected: false
steps:
${steps.map((id, day) => `  - { id: ${id}, from: enrolment, day: ${day}, include: [{ faq: q }] }\n`).join('')}${moves}`;

const words = `---
schemaVersion: 1
title: Hello
subject: Hello
preheader: Words that we promised to send you, in plain English.
---

Good morning.
`;

const written = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`en/sequences/news/${id}.md`, words]));

/** A folder whose sequence was published with two steps, and has three others now. */
async function published() {
  const folder = await contentFolder({
    'en/faqs/q.md': faq('Yes.'),
    ...{ [file]: structure(['hello', 'more']), ...written('hello', 'more') },
  });
  const archive = join(folder.path, 'archive');
  const { library } = await folder.compile();
  if (!library) throw new Error('The first version does not compile.');
  await addToArchive(archive, library, { on: '2026-11-23' });
  const version = library.sequences['news']?.version ?? '';
  return {
    ...{ folder, archive, version },
    /** What a check says of the sequence once its moves are these. */
    check: async (moves: string) => {
      const after = structure(['hello', 'why', 'how'], moves);
      await folder.write({
        [file]: after,
        ...written('why', 'how'),
        'en/sequences/news/more.md': words,
      });
      const checked = await openChecker(folder.path, config, { cache: false }).check();
      const { problems } = await withArchive(folder.path, { ...checked, problems: [] });
      return problems.map(({ line, column, code, message, hint }) => ({
        ...{ at: `${line}:${column}`, code, message, hint },
      }));
    },
  };
}

const map = (version: string, ...rows: readonly string[]) =>
  `moves:\n  - from: ${version}\n    steps:\n${rows.map((row) => `      ${row}\n`).join('')}`;

describe('the way from an older version', () => {
  test('leads from each of its steps to one of today, or ends', async () => {
    const { check, version } = await published();
    expect(await check(map(version, 'hello: hello', 'more: stop'))).toEqual([]);
  });

  test('is missing: the hint says what to write', async () => {
    const { check, version } = await published();
    expect(await check('')).toEqual([
      {
        at: '6:3',
        code: 'moves/none',
        message: 'Nothing says how people go on who are in the version of 2026-11-23.',
        hint: `Add to moves an entry with from: ${version} and, under steps, for "hello", "more" the step of today that takes its place, or stop.`,
      },
    ]);
  });

  test('begins at a version that nobody can be in', async () => {
    const { check, version } = await published();
    const moves = `${map(version, 'hello: hello', 'more: why')}  - from: ${unknown}\n    steps: {}\n`;
    expect(await check(moves)).toEqual([
      {
        at: '14:11',
        code: 'moves/unknown-version',
        message: '"abababababababab…" is no older version of this sequence in the archive.',
        hint: `There are "${version}".`,
      },
    ]);
  });

  test('leaves a step out', async () => {
    const { check, version } = await published();
    expect(await check(map(version, 'hello: hello'))).toEqual([
      expect.objectContaining({
        at: '10:11',
        code: 'moves/missing-step',
        message:
          'People may be at the step "more" of this version, and nothing says how they go on.',
      }),
    ]);
  });

  test('names a step that the older version has not, at its key', async () => {
    const { check, version } = await published();
    expect(await check(map(version, 'hello: hello', 'more: why', 'mores: how'))).toEqual([
      {
        at: '14:7',
        code: 'moves/unknown-step',
        message: 'This version has no step "mores".',
        hint: 'Did you mean "more"? It has "hello", "more".',
      },
    ]);
  });

  test('leads to a step that the sequence has not', async () => {
    const { check, version } = await published();
    expect(await check(map(version, 'hello: hallo', 'more: why'))).toEqual([
      {
        at: '12:14',
        code: 'moves/unknown-target',
        message: 'The sequence has no step "hallo" to go on with.',
        hint: 'Did you mean "hello"? Write one of "hello", "why", "how", or stop.',
      },
    ]);
  });

  test('is remembered by a check that goes on from the cache', async () => {
    const { folder, archive, check } = await published();
    await check('');
    for (const _ of ['cold', 'warm']) {
      const { overview } = await openChecker(folder.path, config).check();
      const codes = (await verifyMoves(archive, overview)).map(({ code }) => code);
      expect(codes).toEqual(['moves/none']);
    }
  });
});

test('before anything is archived there is no version to come from', async () => {
  const folder = await contentFolder({
    'en/faqs/q.md': faq('Yes.'),
    ...{ [file]: structure(['hello'], map(unknown, 'a: b')), ...written('hello') },
  });
  const { overview } = await folder.compile();
  expect(await verifyMoves(join(folder.path, 'archive'), overview)).toEqual([]);
});

test('moves are part of the library, and neither of a version nor of its archived form', async () => {
  const { folder, archive, version } = await published();
  const moves = map(version, 'hello: hello', 'more: more');
  await folder.write({ [file]: structure(['hello', 'more'], moves) });
  const { library } = await folder.compile();
  expect(library?.sequences['news']).toMatchObject({
    version,
    moves: [{ from: version, steps: { hello: 'hello', more: 'more' } }],
  });
  if (!library) throw new Error('It does not compile.');
  const { added } = await addToArchive(archive, library, { on: '2026-11-24' });
  expect(added).toEqual([]);
  const { sequence } = await (await openArchive(archive)).readSequence(version);
  expect(sequence).toEqual({ ...library.sequences['news'], moves: [] });
});

test('a version is moved from once', async () => {
  const twice = `moves:\n${`  - { from: ${unknown}, steps: {} }\n`.repeat(2)}`;
  const folder = await contentFolder({ [file]: structure(['hello'], twice), ...written('hello') });
  const { problems } = await folder.compile();
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toContain('9 id/duplicate');
});

test('no step is called stop, since that ends a way', async () => {
  const folder = await contentFolder({ [file]: structure(['stop']), ...written('stop') });
  const { problems } = await folder.compile();
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toContain(
    'schema/invalid "steps.0.id": A step cannot be called stop, which says in moves that there is none.',
  );
});

test('a step that is renamed keeps its old id where that is archived, and is led to by its new one', async () => {
  const moves = map(unknown, 'hello: hello', 'old: "hello"   # hello', 'gone: stop');
  const folder = await contentFolder({
    'en/faqs/q.md': faq('Yes.'),
    ...{ [file]: structure(['hello'], moves), ...written('hello') },
  });
  await rename({ folder: folder.path, config, from: 'step:news/hello', to: 'welcome' });
  const { library } = await folder.compile();
  expect(library?.sequences['news']?.moves).toEqual([
    { from: unknown, steps: { hello: 'welcome', old: 'welcome', gone: 'stop' } },
  ]);
});
