import { expect, test } from 'vitest';
import { safetyOn } from '../src/render/safety-on.ts';
import { document as documentSchema } from '../src/schema/document.ts';
import { article, type ContentFolder, contentFolder, faq } from './content-folder.ts';

const one = 'en/articles/one.md';
const guide = article(`Opening.

## First {#first mentions="benefit"}

Call :fact[phone]. So it is.:cite[bell-2025]

::include{faq="q"}

## Second {#second}

Other words.:cite[ames-2024, bell-2025]`);

async function compiled(folder: ContentFolder) {
  const { library, problems } = await folder.compile();
  expect(problems).toEqual([]);
  const found = library?.articles['one']?.['en'];
  const question = library?.faqs['q']?.['en'];
  if (!library || !found || !question) throw new Error('The library is not whole.');
  return { library, one: found, q: question };
}

const start = () =>
  contentFolder({ [one]: guide, 'en/faqs/q.md': faq('Yes, :fact[name] says so.') });

test('a resolved document is what its schema says', async () => {
  const { one: found } = await compiled(await start());
  expect(documentSchema.safeParse(found).error).toBeUndefined();
});

test('a new phone number changes revisions and no source revision', async () => {
  const folder = await start();
  const before = await compiled(folder);
  const clinic = (await import('../src/testing/kitchen-sink.ts')).kitchenSinkClinic;
  await folder.write({ 'clinic.yaml': JSON.stringify({ ...clinic, phone: '301-555-0199' }) });
  const after = await compiled(folder);
  expect(after.one.revision).not.toBe(before.one.revision);
  expect(after.one.sourceRevision).toBe(before.one.sourceRevision);
  expect(after.one.sections.map(({ origin }) => origin)).toEqual(
    before.one.sections.map(({ origin }) => origin),
  );
  expect(after.q.revision).toBe(before.q.revision);
});

test('one changed sentence changes its own section and what contains it', async () => {
  const folder = await start();
  const before = await compiled(folder);
  await folder.write({ [one]: guide.replace('Other words', 'New words') });
  const after = await compiled(folder);
  const sources = (found: typeof before) =>
    found.one.sections.map(({ origin }) => origin.sourceRevision);
  expect(sources(after)[0]).toBe(sources(before)[0]);
  expect(sources(after)[1]).not.toBe(sources(before)[1]);
  expect(after.one.sourceRevision).not.toBe(before.one.sourceRevision);
  expect(after.one.revision).not.toBe(before.one.revision);
});

test('what is included changes the revision of the copy, not its source revision', async () => {
  const folder = await start();
  const before = await compiled(folder);
  await folder.write({ 'en/faqs/q.md': faq('No, :fact[name] says so.') });
  const after = await compiled(folder);
  expect(after.one.sourceRevision).toBe(before.one.sourceRevision);
  expect(after.one.revision).not.toBe(before.one.revision);
  expect(after.one.includes).toEqual([{ document: 'faq:q', revision: after.q.revision }]);
});

test('a section has both revisions too: a fact changes the one and not the other', async () => {
  const folder = await start();
  const before = await compiled(folder);
  const clinic = (await import('../src/testing/kitchen-sink.ts')).kitchenSinkClinic;
  await folder.write({ 'clinic.yaml': JSON.stringify({ ...clinic, phone: '301-555-0199' }) });
  const after = await compiled(folder);
  const [changed, same] = [0, 1].map((index) =>
    [before, after].map(({ one: found }) => found.sections[index]),
  );
  expect(changed?.[0]?.revision).not.toBe(changed?.[1]?.revision);
  expect(changed?.[0]?.origin.sourceRevision).toBe(changed?.[1]?.origin.sourceRevision);
  expect(same?.[0]).toEqual(same?.[1]);
});

test('review, related and mentions are not part of a source revision', async () => {
  const folder = await start();
  const before = await compiled(folder);
  const more = 'mentions: [visit]\nrelated: [one]\n';
  await folder.write({
    [one]: guide.replace('audience: everyone\n', `audience: everyone\n${more}`),
  });
  const after = await compiled(folder);
  expect(after.one.sourceRevision).toBe(before.one.sourceRevision);
});

test('origins name the document, the section and the facts that its own words show', async () => {
  const { one: found } = await compiled(await start());
  const [first] = found.sections;
  expect(first?.origin).toMatchObject({
    document: 'article:one',
    section: 'first',
    facts: ['phone'],
  });
  expect(first?.sections[0]?.origin).toMatchObject({
    document: 'faq:q',
    section: null,
    facts: ['name'],
  });
});

test('references are numbered by their first citation', async () => {
  const { one: found } = await compiled(await start());
  expect(found.references.map(({ id }) => id)).toEqual(['bell-2025', 'ames-2024']);
});

test('safety lines follow the channel and what is mentioned, by inclusion too', async () => {
  const folder = await start();
  const { one: found, q } = await compiled(folder);
  const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
  expect(ids(safetyOn(found, 'web'))).toEqual(['crisis', 'off-label']);
  expect(ids(safetyOn(found, 'email'))).toEqual(['crisis', 'off-label']);
  expect(ids(safetyOn(q, 'email'))).toEqual(['crisis']);
  await folder.write({
    'en/faqs/q.md': faq('Yes, :fact[name].').replace(
      'schemaVersion: 1\n',
      'schemaVersion: 1\nmentions: [visit]\n',
    ),
  });
  expect(ids(safetyOn((await compiled(folder)).one, 'email'))).toEqual([
    'crisis',
    'off-label',
    'no-driving',
  ]);
});

test('a safety line stands there once, with the channels that owe it, in the order of its file', async () => {
  const { one: found, q } = await compiled(await start());
  const owed = (document: typeof found | typeof q) =>
    document.safety.map(({ id, channels }) => `${id}: ${channels.join(', ')}`);
  expect(owed(found)).toEqual(['crisis: web, email, handout', 'off-label: web, email, handout']);
  expect(owed(q)).toEqual(['crisis: web, email, handout', 'off-label: web, handout']);
});

test('what is resolved has its own version, and what is authored keeps its own', async () => {
  const { library, one: found } = await compiled(await start());
  expect([library.schemaVersion, found.schemaVersion]).toEqual([2, 2]);
  expect(library.clinic.schemaVersion).toBe(1);
});

test('two documents may include sections of each other', async () => {
  const folder = await contentFolder({
    [one]: article('## A {#a}\n\n::include{article="two" section="d"}\n\n## B {#b}\n\nWords.'),
    'en/articles/two.md': article(
      '## C {#c}\n\n::include{article="one" section="b"}\n\n## D {#d}\n\nWords.',
    ),
  });
  const { library, problems } = await folder.compile();
  expect(problems).toEqual([]);
  expect(library?.articles['one']?.['en']?.includes[0]?.document).toBe('article:two');
});

test('where lines are wrapped, and how they end, changes no revision', async () => {
  const folder = await start();
  const before = await compiled(folder);
  for (const rewritten of [
    guide.replace('Call :fact[phone]. So it is.', 'Call :fact[phone].\nSo it\nis.'),
    guide.replaceAll('\n', '\r\n'),
  ]) {
    await folder.write({ [one]: rewritten });
    const after = await compiled(folder);
    expect(after.one.sourceRevision).toBe(before.one.sourceRevision);
    expect(after.one.revision).toBe(before.one.revision);
  }
});

test('a section that is included owes what the section around it mentions', async () => {
  const folder = await start();
  await folder.write({
    'en/articles/two.md': article('## O {#o mentions="visit"}\n\nx\n\n### I {#i}\n\nIt helps.'),
    'en/articles/three.md': article('## T {#t}\n\n::include{article="two" section="i"}'),
  });
  const { library } = await compiled(folder);
  const three = library.articles['three']?.['en'];
  const owed = three ? safetyOn(three, 'email') : [];
  expect(owed.map(({ id }) => id)).toEqual(['crisis', 'no-driving']);
});
