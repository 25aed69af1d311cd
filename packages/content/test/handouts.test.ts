import { openLibrary } from '@calliope/content-sdk';
import { expect, test } from 'vitest';
import { loadLibrary } from '../dist/index.js';

const library = openLibrary(await loadLibrary());
const documents = library.documents();
const handouts = documents.filter(({ kind }) => kind === 'handout');

test('every article has a handout of the same id', () => {
  const ids = new Set(handouts.map(({ id }) => id));
  for (const { kind, id } of documents) if (kind === 'article') expect(ids).toContain(id);
});

test.for(handouts.filter(({ id }) => id !== 'questions-to-bring'))(
  'the handout $id repeats no words: all of it is included',
  ({ id, blocks, sections }) => {
    expect(blocks).toEqual([]);
    for (const { origin } of sections) expect(origin.document).not.toBe(`handout:${id}`);
  },
);

test('on the sheet of questions there is room to write and to tick', () => {
  const types = library.handout('questions-to-bring', 'en').blocks.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['fillIn', 'checklist']));
});
