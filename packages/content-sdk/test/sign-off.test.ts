import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../src/archive/open-archive.ts';
import { verifyArchive } from '../src/archive/verify-archive.ts';
import { openCompiler } from '../src/compile/incremental/open-compiler.ts';
import { lifecycle } from '../src/compile/lifecycle/lifecycle.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { liveLibrary } from '../src/sign-off/live-library.ts';
import { recordTranslation } from '../src/sign-off/record-translation.ts';
import { SignOffRefusal } from '../src/sign-off/refusal.ts';
import { sign } from '../src/sign-off/sign.ts';
import { unsign } from '../src/sign-off/unsign.ts';
import { verifySignOffs } from '../src/sign-off/verify-sign-offs.ts';
import type { renderText } from '../src/text/render-text.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const guide = 'en/articles/guide.md';
const sheet = 'en/handouts/sheet.md';

/** A guide whose risks a sheet and an email include. */
const files = (): Files => ({
  'en/articles/one.md': undefined,
  [guide]: article(
    '## Benefits {#benefits}\n\nIt may help. Call :fact[phone].\n\n## Risks {#risks}\n\nIt may harm the bladder. It is :term[off-label].\n\n### Signs {#signs}\n\nPain.',
  ),
  'en/faqs/q.md': faq('Ask us.'),
  [sheet]: faq(
    '## Hello {#hello}\n\nTake it home.\n\n::include{article="guide" section="risks"}\n\n::include{faq="q"}',
    'A sheet',
  ),
  'sequences/news.yaml':
    'schemaVersion: 1\naudience: everyone\npurpose: education\nprotected: false\nsteps:\n  - id: first\n    from: enrolment\n    day: 0\n    include:\n      - article: guide\n        section: signs\n',
  'en/sequences/news/first.md':
    '---\nschemaVersion: 1\ntitle: Hello\nsubject: Hello\npreheader: Words that we promised to send you, in plain English.\n---\n\nGood morning.\n',
});

const everything = ['guide', 'faq:q', 'sheet', 'news/first', 'safety', 'glossary'];
const byTester = (on: string, next = '2027-12-31') => ({
  ...{ by: 'A Tester', credential: 'none', on, next },
});

async function start() {
  const folder = await contentFolder(files());
  const place = { folder: folder.path, config };
  const archive = join(folder.path, 'archive');
  const compiled = async () => {
    const { library, overview, problems } = await openCompiler(folder.path, config).compile();
    if (!library) throw new Error(JSON.stringify(problems));
    return { library, overview };
  };
  return {
    ...{ folder, place, archive, compiled },
    library: async () => openLibrary((await compiled()).library),
    live: async () => {
      const found = await liveLibrary((await compiled()).library, archive);
      return { ...found, opened: openLibrary(found.library) };
    },
    edit: folder.edit,
    text: (file: string) => readFile(join(folder.path, file), 'utf8'),
  };
}

const wordsOf = (document: Parameters<typeof renderText>[0]): string =>
  JSON.stringify(document.sections);

describe('a sign-off', () => {
  test('is written into the file and the archive, and changes no word', async () => {
    const { place, library, archive, text, compiled } = await start();
    const before = await library();
    const { signed, archived, problems } = await sign(place, everything, byTester('2026-05-04'));
    expect(problems).toEqual([]);
    expect(signed.map(({ name, parts }) => [name, parts])).toEqual([
      ['article:guide', ['(opening)', '(document)', 'benefits', 'risks', 'signs']],
      ['faq:q', ['(opening)', '(document)']],
      ['handout:sheet', ['(opening)', '(document)', 'hello']],
      ['step:news/first', ['(opening)', '(document)']],
      ['safety', ['crisis', 'off-label', 'no-driving']],
      ['glossary', ['off-label']],
    ]);
    expect(archived.map(({ kind, id }) => `${kind}:${id}`).sort()).toEqual([
      'article:guide',
      'faq:q',
      'handout:sheet',
      'step:news/first',
    ]);
    const after = await library();
    for (const document of before.documents()) {
      if (document.locale !== 'en') continue;
      const now = after
        .documents()
        .find(({ kind, id }) => kind === document.kind && id === document.id);
      expect(now?.revision).toBe(document.revision);
      expect(now?.sourceRevision).toBe(document.sourceRevision);
      expect(now?.review).toEqual({ state: 'signed', ...byTester('2026-05-04') });
    }
    expect(await text(guide)).toMatch(/\nreview:\n {2}by: "A Tester"\n(?: {2}.*\n)+---\n/);
    expect(await verifyArchive(archive)).toEqual([]);
    expect(await verifySignOffs(archive, (await compiled()).overview)).toEqual([]);
  });

  test('a copy waits until everything is signed that it shows', async () => {
    const { place, library } = await start();
    const states: string[] = [];
    for (const name of ['sheet', 'guide', 'faq:q', 'safety', 'glossary']) {
      const { signed } = await sign(place, [name], byTester('2026-05-04'));
      states.push(
        `${name} ${signed[0]?.isWaiting} ${(await library()).handout('sheet', 'en').review.state}`,
      );
    }
    expect(states).toEqual([
      'sheet true awaiting',
      'guide true awaiting',
      'faq:q true awaiting',
      'safety false awaiting',
      'glossary false signed',
    ]);
  });

  test('signing again replaces the sign-off and keeps every other line', async () => {
    const { place, text } = await start();
    await sign(place, ['guide', 'safety'], byTester('2026-05-04'));
    const first = await text(guide);
    await sign(place, ['guide', 'safety'], {
      ...byTester('2026-06-01', '2028-06-01'),
      by: 'B: "Other"',
    });
    const second = await text(guide);
    const without = (markdown: string) => markdown.replace(/review:\n(?: {2}.*\n)+/, '');
    expect(without(second)).toBe(without(first));
    expect(second.match(/^review:/gm)).toHaveLength(1);
    expect(second).toContain('  by: "B: \\"Other\\""\n  credential: "none"\n  on: 2026-06-01\n');
    expect((await text('en/safety.yaml')).match(/^review:/gm)).toHaveLength(1);
  });

  test('where anything fails, nothing is written', async () => {
    const { place, text, archive, folder, edit } = await start();
    const before = await text(guide);
    await sign(place, ['safety'], byTester('2026-05-04'));
    await appendFile(join(archive, 'sign-offs.jsonl'), '{"act":"signed"\n');
    const torn = await sign(place, ['guide'], byTester('2026-05-04'));
    expect(torn.problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'archive/sign-offs.jsonl:2 archive/record',
    ]);
    expect(torn.signed).toEqual([]);
    expect(await text(guide)).toBe(before);
    await folder.write({ 'archive/sign-offs.jsonl': undefined });
    await edit(guide, '## Risks', '# Risks');
    const faulty = await sign(place, ['faq:q'], byTester('2026-05-04'));
    expect(faulty.problems.map(({ code }) => code)).toContain('section/level-one');
    expect(await text('en/faqs/q.md')).not.toContain('review:');
  });

  test('a call that cannot be meant is refused in one sentence', async () => {
    const { place, folder } = await start();
    const refused = (names: string[], on = '2026-05-04', next?: string) =>
      sign(place, names, byTester(on, next)).then(
        () => 'signed',
        (error: unknown) => (error instanceof SignOffRefusal ? error.message : error),
      );
    expect(await refused(['gude'])).toBe(
      'There is no "gude" in en. Did you mean "guide"? calliope status lists every name.',
    );
    await folder.write({ 'en/faqs/guide.md': faq('An answer.') });
    expect(await refused(['guide'])).toBe(
      '"guide" could be article:guide and faq:guide. Write the whole name.',
    );
    expect(await refused(['faq:q'], '2026-05-04', '2026-05-04')).toMatch(/must come after/);
    expect(await refused(['faq:q'], '2026-05-04')).toBe('signed');
    expect(await refused(['faq:q'], '2026-05-03')).toMatch(/has an entry of 2026-05-04/);
  });

  test('front matter that cannot take one is left as it was', async () => {
    const { place, folder, text } = await start();
    const flow = '---\n{schemaVersion: 1, title: So?}\n---\n\nWords.\n';
    await folder.write({ 'en/faqs/flow.md': flow });
    await expect(sign(place, ['flow'], byTester('2026-05-04'))).rejects.toThrow(
      /en\/faqs\/flow.md/,
    );
    expect(await text('en/faqs/flow.md')).toBe(flow);
  });
});

describe('one changed sentence', () => {
  test('lapses its section and what includes it, and nothing else', async () => {
    const { place, compiled, library, edit } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    const states = Object.fromEntries(
      (await library())
        .documents()
        .filter(({ locale }) => locale === 'en')
        .map(({ kind, id, review }) => [`${kind}:${id}`, review.state]),
    );
    expect(states).toEqual({
      'article:guide': 'awaiting',
      'faq:q': 'signed',
      'handout:sheet': 'awaiting',
      // It includes a section inside the changed one, whose own words are as they were.
      'step:news/first': 'signed',
    });
    const { overview } = await compiled();
    const found = lifecycle(overview, { on: '2026-06-01', released: undefined });
    expect(found.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([
      `${guide} review/lapsed The section "risks" is not what A Tester, none, signed on 2026-05-04.`,
    ]);
  });

  test('patients get the signed words until the new ones are signed', async () => {
    const { place, live, edit, library } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    const signed = (await library()).article('guide', 'en').revision;
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    const during = await live();
    expect(during.waiting.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'article:guide',
      'handout:sheet',
    ]);
    for (const document of [
      during.opened.article('guide', 'en'),
      during.opened.handout('sheet', 'en'),
    ]) {
      expect(wordsOf(document)).toContain('harm the bladder.');
      expect(document.review).toEqual({ state: 'signed', ...byTester('2026-05-04') });
    }
    expect(during.opened.article('guide', 'en').revision).toBe(signed);
    await sign(place, ['guide'], byTester('2026-06-01'));
    const after = await live();
    expect(after.waiting).toEqual([]);
    expect(wordsOf(after.opened.article('guide', 'en'))).toContain('harm the bladder for good.');
    expect(wordsOf(after.opened.handout('sheet', 'en'))).toContain('harm the bladder for good.');
  });

  test('words are kept from the day they are signed, even where something else was not yet', async () => {
    const { place, live, edit } = await start();
    await sign(place, ['guide'], byTester('2026-05-04'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    await sign(place, ['safety', 'glossary'], byTester('2026-05-05'));
    expect(wordsOf((await live()).opened.article('guide', 'en'))).toContain('harm the bladder.');
  });

  test('old words carry the telephone number of today', async () => {
    const { place, live, edit } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    const before = (await live()).opened.article('guide', 'en');
    await edit('clinic.yaml', '301-555-0100', '301-555-0199');
    const after = (await live()).opened.article('guide', 'en');
    expect(after.facts['phone']?.value).toBe('301-555-0199');
    expect(wordsOf(after)).toContain('harm the bladder.');
    expect(after.revision).not.toBe(before.revision);
    // What the compiler would give the same words today, down to the section.
    await edit(guide, 'harm the bladder for good', 'harm the bladder');
    const compiledAgain = (await live()).opened.article('guide', 'en');
    expect(after.revision).toBe(compiledAgain.revision);
    expect(after.sections).toEqual(compiledAgain.sections);
  });

  test('words that nobody signed are named and stay as they are', async () => {
    const { place, live } = await start();
    await sign(place, ['guide', 'safety', 'glossary'], byTester('2026-05-04'));
    const { unsigned, opened } = await live();
    expect(unsigned.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'faq:q',
      'handout:sheet',
      'step:news/first',
    ]);
    expect(opened.faq('q', 'en').review.state).toBe('awaiting');
  });

  test('a damaged record vouches for no old words: a lost line may have withdrawn them', async () => {
    const { place, live, archive, edit } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    expect((await live()).waiting).toHaveLength(2);
    await appendFile(join(archive, 'sign-offs.jsonl'), '{"act":"withdr');
    const { waiting, unsigned } = await live();
    expect(waiting).toEqual([]);
    expect(unsigned.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'article:guide',
      'handout:sheet',
    ]);
  });

  test('a damaged line of the index or of the record is a fault, and not passed over', async () => {
    const { place, live, archive } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    await appendFile(join(archive, 'index.txt'), '2026-05-05 half a line\n');
    await appendFile(join(archive, 'sign-offs.jsonl'), '{"act":"withdrawn"}\n');
    expect((await live()).faults).toEqual([
      expect.stringMatching(/^archive\/sign-offs\.jsonl:7 This line is damaged/),
      expect.stringMatching(/^archive\/index\.txt:5 This line is damaged/),
    ]);
  });

  test('an altered entry is a fault and never shown', async () => {
    const { place, live, edit, archive } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    const { entries } = await openArchive(archive);
    const entry = entries.find(({ kind }) => kind === 'article');
    const path = join(archive, 'entries', entry?.digest.slice(0, 2) ?? '', `${entry?.digest}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('may harm', 'cannot harm'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    const { faults, unsigned } = await live();
    expect(faults[0]).toMatch(/^article:guide of 2026-05-04: These are not the bytes/);
    expect(unsigned.map(({ kind }) => kind)).toContain('article');
  });
});

describe('a withdrawal', () => {
  const reason = 'A study says otherwise.';

  test('takes the sign-off away, and every copy of these words with it', async () => {
    const { place, live, library, text, archive } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    const before = await text(guide);
    const { withdrawn } = await unsign(place, ['guide'], { on: '2026-06-01', reason });
    expect(withdrawn).toMatchObject([{ name: 'article:guide', signOffs: 1 }]);
    expect(await text(guide)).toBe(before.replace(/review:\n(?: {2}.*\n)+/, ''));
    expect((await library()).handout('sheet', 'en').review.state).toBe('awaiting');
    const { unsigned } = await live();
    expect(unsigned.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'article:guide',
      'handout:sheet',
      'step:news/first',
    ]);
    const record = await readFile(join(archive, 'sign-offs.jsonl'), 'utf8');
    expect(record).toContain(`"reason":"${reason}"`);
  });

  test('older signed words come back, unless they are withdrawn too', async () => {
    const { place, live, edit } = await start();
    await sign(place, everything, byTester('2026-05-04'));
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    await sign(place, ['guide'], byTester('2026-06-01'));
    await unsign(place, ['guide'], { on: '2026-07-01', reason });
    const back = await live();
    expect(wordsOf(back.opened.article('guide', 'en'))).toContain('harm the bladder.');
    await unsign(place, ['guide'], { on: '2026-07-02', reason, all: true });
    const none = await live();
    expect(none.unsigned.map(({ kind, id }) => `${kind}:${id}`)).toContain('article:guide');
    await expect(unsign(place, ['faq:q'], { on: '2026-07-02', reason })).resolves.toMatchObject({
      withdrawn: [{ name: 'faq:q' }],
    });
    await expect(unsign(place, ['faq:q'], { on: '2026-07-03', reason })).rejects.toThrow(
      'Nobody has signed faq:q in en.',
    );
  });
});

describe('a sign-off that no command wrote', () => {
  test('is an error where it stands', async () => {
    const { place, compiled, archive, edit, folder } = await start();
    await sign(place, ['guide', 'safety'], byTester('2026-05-04'));
    const problems = async () =>
      (await verifySignOffs(archive, (await compiled()).overview)).map(
        ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
      );
    expect(await problems()).toEqual([]);
    await edit('en/safety.yaml', '"A Tester"', '"A Stranger"');
    const [found] = await problems();
    expect(found).toMatch(/^en\/safety.yaml:\d+:9 sign-off\/unrecorded$/);
    await folder.write({ 'archive/sign-offs.jsonl': undefined });
    expect(await problems()).toHaveLength(2);
  });

  test('words that were signed and withdrawn cannot be put back by hand', async () => {
    const { place, compiled, archive, text, folder } = await start();
    await sign(place, ['guide'], byTester('2026-05-04'));
    const signed = await text(guide);
    await unsign(place, ['guide'], { on: '2026-06-01', reason: 'It is wrong.' });
    await folder.write({ [guide]: signed });
    const found = await verifySignOffs(archive, (await compiled()).overview);
    expect(found).toMatchObject([{ file: guide, code: 'sign-off/withdrawn' }]);
    expect(found[0]?.message).toContain('It is wrong.');
  });
});

describe('a translation', () => {
  test('is stale exactly where the words changed that it was made from', async () => {
    const { folder, place, compiled, edit, text } = await start();
    const spanish = 'es/articles/guide.md';
    await folder.write({
      [spanish]: article(
        '## Beneficios {#benefits}\n\nPuede ayudar.\n\n## Riesgos {#risks}\n\nPuede dañar.\n\n### Señales {#signs}\n\nDolor.',
      ),
    });
    const translated = { ...place, locale: 'es' };
    const problems = async () =>
      (await openCompiler(folder.path, config).compile()).problems.map(
        ({ file, line, code, severity }) => `${file}:${line} ${code} ${severity}`,
      );
    expect(await recordTranslation(translated, ['guide'], '2026-05-04')).toMatchObject({
      translated: [{ file: spanish }],
      problems: [],
    });
    expect(await problems()).toEqual([]);
    await edit(guide, 'harm the bladder', 'harm the bladder for good');
    const line = (await text(spanish)).split('\n').indexOf('## Riesgos {#risks}') + 1;
    expect(await problems()).toEqual([`${spanish}:${line} translation/stale warning`]);
    await edit(guide, 'It is a test.', 'It is another test.');
    expect(await problems()).toHaveLength(2);
    await recordTranslation(translated, ['guide'], '2026-06-04');
    expect(await problems()).toEqual([]);
    expect((await compiled()).library.articles['guide']?.['es']?.sections).toHaveLength(2);
  });

  test('is refused where there is nothing that it was made from', async () => {
    const { folder, place } = await start();
    await folder.write({ 'es/faqs/solo.md': faq('Sí.', '¿Es así?') });
    const refused = (names: string[], locale: string) =>
      recordTranslation({ ...place, locale }, names, '2026-05-04');
    await expect(refused(['solo'], 'es')).rejects.toThrow('en has no faq:solo');
    await expect(refused(['guide'], 'en')).rejects.toThrow('Give another --locale');
  });
});
