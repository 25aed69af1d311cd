import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToArchive } from '../src/archive/add-to-archive.ts';
import { openArchive } from '../src/archive/open-archive.ts';
import { changesSince } from '../src/changes/changes-since.ts';
import { publish } from '../src/changes/publish.ts';
import { readChanges } from '../src/changes/read-changes.ts';
import { openChecker } from '../src/compile/check.ts';
import { openCompiler } from '../src/compile/incremental/open-compiler.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { followRedirects } from '../src/redirects/follow-redirects.ts';
import { changeFiles } from '../src/rename/change-files.ts';
import { RenameRefusal } from '../src/rename/refusal.ts';
import { type RenameOptions, rename } from '../src/rename/rename.ts';
import { liveLibrary } from '../src/sign-off/live-library.ts';
import { recordTranslation } from '../src/sign-off/record-translation.ts';
import { sign } from '../src/sign-off/sign.ts';
import { unsign } from '../src/sign-off/unsign.ts';
import { verifySignOffs } from '../src/sign-off/verify-sign-offs.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';
import { signed } from './signed.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };

/** Texts in which «an id» stands wherever it is to change, and nowhere else. */
const filled = (files: Record<string, string>, id?: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/«([^»]*)»/g, (_, old: string) => id ?? old),
    ]),
  );

/** Every file of a folder by its path, byte for byte. */
async function everything(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [
        path.slice(root.length + 1),
        (await readFile(path)).toString('latin1'),
      ]),
    ),
  );
}

const latin1 = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text).toString('latin1')]),
  );

/** A folder, and how something in it is renamed. */
async function folderOf(files: Files) {
  const { path } = await contentFolder({ 'en/articles/one.md': undefined, ...files });
  return {
    path,
    files: () => everything(path),
    rename: (from: string, to: string, more: Partial<RenameOptions> = {}) =>
      rename({ folder: path, config, from, to, ...more }),
    compile: () => openCompiler(path, config).compile(),
    text: (file: string) => readFile(join(path, file), 'utf8'),
    write: (file: string, text: string) => writeFile(join(path, file), text),
  };
}

const safety = (text: string) => `schemaVersion: 1
lines:
  - id: crisis
    tone: emergency
    lead: true
    text: ${text}
    channels: { web: always, email: always, handout: always }
`;

const steps = (include: string, id = 'first') => `schemaVersion: 1
audience: everyone
purpose: education
protected: false
steps:
  - id: ${id}   # the first one
    from: enrolment
    day: 0
    include:
${include}
`;

const email = `---
schemaVersion: 1
title: Hello
subject: Hello
preheader: Words that we promised to send you, in plain English.
---

Good morning.
`;

/** Every place where an article is named. */
const places = {
  'en/articles/guide.md': article(
    '## Risks {#risks}\n\nguide is a word, and so is article:guide. See [above](article:«guide»#risks).',
  ),
  'es/articles/guide.md': article('## Riesgos {#risks}\n\nEl guide. [Ver](article:«guide»).'),
  'en/articles/other.md': `---
schemaVersion: 1
title: A guide
summary: >-
  Read [the
  guide](article:«guide») and [its
  risks](<article:«guide»#risks>).
keyFacts:
  - "It says \\"guide\\" in [the guide](article:«guide»). # guide"
  - 'It''s in [risks](article:«guide»#risks), not [here](article:guide-two).'
  - A [faq](faq:guide) of the same id.
audience: everyone
related:   # guide first
  - '«guide»'
  - guide-two
---

guide \\[x](article:guide) [y](  article:«guide»  ).
`.concat(
    [
      '',
      '- A list: [a *guide*](article:«guide»#risks)',
      '  - inside: [a](article:«guide»)',
      '',
      '| guide | b |',
      '| - | - |',
      '| é\\|ü | [a](article:«guide») and [b](article:«guide») |',
      '',
      ':::callout{tone="note"}',
      'Ñandú 👍 [a](article:«guide»).',
      ':::',
      '',
      ':::question[What does [the guide](article:«guide») say?]',
      '[This](article:«guide»#risks).',
      ':::',
      '',
      '## guide {#a-guide mentions="visit"}',
      '',
      'Words of guide. <!-- allow claims/hype: guide -->',
      '',
      '::include{ section="risks"  article="«guide»" }',
      '',
      '::include{faq="guide"}',
      '',
    ].join('\n'),
  ),
  'en/articles/guide-two.md': article(
    '## Two {#two}\n\nSee [one](article:«guide»).',
    'related: ["«guide»", other]  # guide\n',
  ),
  'en/articles/lines.md': article(
    '## Lines {#lines}\n\nguide\n[one](article:«guide»)\n[two](article:«guide»#risks)',
    'related: [«guide»]\n',
  ).replaceAll('\n', '\r\n'),
  'en/articles/mark.md': `\uFEFF${article('## Mark {#mark}\n\n[one](article:«guide»)')}`,
  'en/faqs/guide.md': faq('See [the guide](article:«guide»).'),
  'en/notices/guide.md': faq('See [the guide](article:«guide»).'),
  'en/handouts/guide.md': faq('See it.\n\n::include{article=«guide» section=risks}'),
  'sequences/guide.yaml': steps(
    `      - article: "«guide»"\n        section: risks\n      - { faq: guide }`,
  ),
  'en/sequences/guide/first.md': email.replace('morning', 'morning, [guide](article:«guide»)'),
  'en/safety.yaml': safety('"Call [911](tel:911). See [risks](article:«guide»#risks): guide"'),
  'es/safety.yaml': safety('Llame. [Ver](article:«guide»).'),
  'coverage.yaml': `# article:guide is the first
points:
  - id: guide
    in: [article:«guide», 'article:«guide»#risks', faq:guide, article:guide-two]
    leftOut: The words of article:guide stay.
`,
};

describe('an article that is renamed', () => {
  test('has its new id in every place that names it, and no other byte changes', async () => {
    const { rename: to, files, compile } = await folderOf(filled(places));
    const before = await files();
    const { problems, moves, redirects, renamed } = await to('article:guide', 'article:new-guide');
    expect(problems).toEqual([]);
    expect(renamed).toEqual({ from: 'article:guide', to: 'article:new-guide' });
    expect(moves).toEqual([
      { from: 'en/articles/guide.md', to: 'en/articles/new-guide.md' },
      { from: 'es/articles/guide.md', to: 'es/articles/new-guide.md' },
    ]);
    expect(redirects).toEqual([{ from: 'article:guide', to: 'article:new-guide' }]);
    const after = latin1(filled(places, 'new-guide'));
    for (const locale of ['en', 'es']) {
      after[`${locale}/articles/new-guide.md`] = after[`${locale}/articles/guide.md`] ?? '';
      delete after[`${locale}/articles/guide.md`];
      delete before[`${locale}/articles/guide.md`];
    }
    expect(await files()).toEqual({
      ...before,
      ...after,
      'redirects.yaml':
        'schemaVersion: 1\nredirects:\n  - from: article:guide\n    to: article:new-guide\n',
    });
    const { library } = await compile();
    expect(Object.keys(library?.articles['new-guide'] ?? {})).toEqual(['en', 'es']);
    expect(library?.redirects).toEqual(redirects);
  });

  test('names each place as it was before', async () => {
    const { rename: to } = await folderOf(filled(places));
    const { edits } = await to('article:guide', 'new-guide', { dryRun: true });
    const marked = Object.entries(places).flatMap(([file, text]) =>
      text
        .replace('\uFEFF', '')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/«/g)].map(
            ({ index: at }, count) => `${file}:${index + 1}:${at - 2 * count + 1}`,
          ),
        ),
    );
    expect(edits.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()).toEqual(
      marked.sort(),
    );
    expect(edits[0]).toMatchObject({ old: 'guide', new: 'new-guide' });
  });

  test('stays as it is in a dry run', async () => {
    const { rename: to, files } = await folderOf(filled(places));
    const before = await files();
    const dry = await to('guide-two', 'two', { dryRun: true });
    expect(await files()).toEqual(before);
    expect(dry).toEqual(await to('guide-two', 'two'));
    expect(await files()).not.toEqual(before);
  });
});

/** Every place where a section is named. */
const sections = {
  'en/articles/guide.md': article(
    '## Risks {#«risks» mentions="visit"}\n\nrisks. [Here](article:guide#«risks»), [there](article:guide#risks-two).\n\n### Two {#risks-two}\n\nWords.',
    "translation:\n  on: 2026-05-04\n  sections:\n    (opening): DIGEST\n    «risks»: DIGEST\n    'risks-two': DIGEST\n".replaceAll(
      'DIGEST',
      'a'.repeat(64),
    ),
  ),
  'es/articles/guide.md': article(
    'Riesgos {id="«risks»"}\n-------\n\nrisks\n\n### Dos {#risks-two}\n\nSí.',
  ),
  'en/articles/risks.md': article(
    '## Risks {#risks}\n\n[Here](article:risks#risks), [there](article:guide#«risks»).',
  ),
  'en/articles/carrier.md': article(
    '## Own {#own}\n\n[Here](article:carrier#«risks»).\n\n::include{article="guide" section="«risks»"}',
    'mentions: [visit]\n',
  ),
  'sequences/news.yaml': steps('      - {article: guide, section: «risks»}'),
  'en/sequences/news/first.md': email,
  'en/safety.yaml': safety('See [risks](article:guide#«risks») and [own](article:risks#risks).'),
  'es/safety.yaml': safety('Ver [risks](article:guide#«risks»).'),
  'coverage.yaml': 'in: [article:guide#«risks», article:risks#risks, article:guide]\n',
};

describe('a section that is renamed', () => {
  test.each([['#dangers'], ['article:guide#dangers'], ['guide#dangers'], ['dangers']])(
    'to %s has its new id in every place that names it, and no other byte changes',
    async (name) => {
      const { rename: to, files } = await folderOf(filled(sections));
      const before = await files();
      const { problems, moves, redirects } = await to('article:guide#risks', name);
      expect(problems).toEqual([]);
      expect(moves).toEqual([]);
      expect(redirects).toEqual([{ from: 'article:guide#risks', to: 'article:guide#dangers' }]);
      expect(await files()).toEqual({
        ...before,
        ...latin1(filled(sections, 'dangers')),
        'redirects.yaml':
          'schemaVersion: 1\nredirects:\n  - from: article:guide#risks\n    to: article:guide#dangers\n',
      });
    },
  );
});

test('a section inside one that another document includes is found there too', async () => {
  const folder = await folderOf({
    ...filled(sections),
    'en/notices/n.md': faq('[Two](article:carrier#risks-two), [two](article:guide#risks-two).'),
  });
  const { problems, edits } = await folder.rename('guide#risks-two', '#harm');
  expect(problems).toEqual([]);
  expect(edits.filter(({ file }) => file === 'en/notices/n.md')).toHaveLength(2);
  expect(await folder.text('en/notices/n.md')).toContain('(article:carrier#harm)');
});

describe('other kinds', () => {
  const files = {
    'en/faqs/q.md': faq(
      '## Part {#part}\n\nSee [n](notice:n#part), [h](handout:h#part), [q](faq:q#part).',
    ),
    'es/faqs/q.md': faq('## Parte {#part}\n\nSí.'),
    'en/notices/n.md': faq('## Part {#part}\n\nSee [q](faq:q) and [n](notice:n).'),
    'en/handouts/h.md': faq('## Part {#part}\n\nSee [h](handout:h).'),
    'en/handouts/other-sheet.md': faq('See it.\n\n::include{faq="q"}'),
    'sequences/news.yaml': steps('      - faq: q'),
    'en/sequences/news/first.md': email,
    'es/sequences/news/first.md': email,
    'coverage.yaml': 'in: [step:news/first, sequence:news, faq:q]\n',
  };

  test.each(['faq:q', 'notice:n', 'handout:h'])('%s', async (from) => {
    const folder = await folderOf(files);
    const [kind = '', id = ''] = from.split(':');
    const { problems, edits } = await folder.rename(from, `${kind}:other`);
    expect(problems).toEqual([]);
    expect(edits.length).toBeGreaterThan(0);
    const named = Object.entries(await folder.files()).filter(
      ([path, text]) => path !== 'redirects.yaml' && text.includes(`${kind}:${id}`),
    );
    expect(named).toEqual([]);
    expect(Object.keys(await folder.files())).toContain(`en/${kind}s/other.md`);
    const section = await folder.rename(`${kind}:other#part`, '#piece');
    expect(section.problems).toEqual([]);
    expect(await folder.text(`en/${kind}s/other.md`)).toContain('{#piece}');
    expect(section.redirects).toContainEqual({
      from: `${kind}:other#part`,
      to: `${kind}:other#piece`,
    });
  });

  test.each([['step:news/hello'], ['news/hello'], ['hello']])(
    'a step moves in its sequence to %s, in every language',
    async (name) => {
      const folder = await folderOf(files);
      const { problems, moves, plans, redirects } = await folder.rename('step:news/first', name);
      expect(problems).toEqual([]);
      expect(moves.map(({ to }) => to)).toEqual([
        'en/sequences/news/hello.md',
        'es/sequences/news/hello.md',
      ]);
      expect(await folder.text('sequences/news.yaml')).toContain('- id: hello   # the first one\n');
      expect(await folder.text('coverage.yaml')).toBe(
        'in: [step:news/hello, sequence:news, faq:q]\n',
      );
      expect(redirects).toEqual([{ from: 'step:news/first', to: 'step:news/hello' }]);
      expect(plans).toEqual(['news']);
    },
  );

  test('a sequence takes its steps with it, and their folders', async () => {
    const folder = await folderOf(files);
    const { problems, moves, plans, redirects } = await folder.rename('sequence:news', 'letters');
    expect(problems).toEqual([]);
    expect(moves.map(({ to }) => to)).toEqual([
      'en/sequences/letters/first.md',
      'es/sequences/letters/first.md',
      'sequences/letters.yaml',
    ]);
    expect(plans).toEqual([]);
    expect(await folder.text('coverage.yaml')).toBe(
      'in: [step:letters/first, sequence:letters, faq:q]\n',
    );
    expect(redirects).toEqual([{ from: 'sequence:news', to: 'sequence:letters' }]);
    expect(await readdir(join(folder.path, 'en/sequences'))).toEqual(['letters']);
    const later = await folder.rename('step:letters/first', 'hello');
    expect(later.redirects).toEqual([
      { from: 'sequence:news', to: 'sequence:letters' },
      { from: 'step:letters/first', to: 'step:letters/hello' },
    ]);
  });
});

describe('redirects', () => {
  const one = { 'en/articles/a.md': article('## First {#first}\n\nWords.') };
  const head = 'schemaVersion: 1\nredirects:\n';

  test('twice: a chain becomes one way', async () => {
    const folder = await folderOf(one);
    await folder.rename('a#first', '#second');
    await folder.rename('a', 'b');
    await folder.rename('b#second', '#third');
    const { redirects } = await folder.rename('b', 'c');
    expect(redirects).toEqual([
      { from: 'article:a#first', to: 'article:c#third' },
      { from: 'article:a', to: 'article:c' },
      { from: 'article:b#second', to: 'article:c#third' },
      { from: 'article:b', to: 'article:c' },
    ]);
    expect((await folder.compile()).problems).toEqual([]);
  });

  test('back: what nobody has seen leaves no trace', async () => {
    const folder = await folderOf({ ...one, ...filled(places) });
    const before = await folder.files();
    for (const [from = '', to = ''] of [
      ['article:guide', 'article:x'],
      ['article:other#a-guide', '#y'],
    ]) {
      await folder.rename(from, to);
      const back = to.startsWith('#') ? from.replace(/#.*/, to) : to;
      await folder.rename(back, from.replace(/^[^#]*(?=#)/, ''));
      expect(await folder.files()).toEqual(before);
    }
  });

  test('back: a name that was published leads on', async () => {
    const folder = await folderOf(one);
    await folder.rename('a', 'b');
    await folder.rename('b#first', '#second');
    const { library } = await folder.compile();
    if (!library) throw new Error('no library');
    await addToArchive(join(folder.path, 'archive'), library, { on: '2026-05-04' });
    await folder.rename('b#second', '#first');
    const { redirects } = await folder.rename('b', 'a');
    expect(redirects).toEqual([
      { from: 'article:b#second', to: 'article:a#first' },
      { from: 'article:b', to: 'article:a' },
    ]);
    expect((await folder.compile()).problems).toEqual([]);
  });

  test('what a writer put around them stays', async () => {
    const written = `# Old names\r\n${head.replaceAll('\n', '\r\n')}    # of before\r\n    - from: "article:x"  # a\r\n      to: 'article:a' # b\r\n    # between\r\n    - { from: 'article:y', to: 'article:a' }\r\n`;
    const folder = await folderOf({ ...one, 'redirects.yaml': written });
    await folder.rename('a', 'b');
    const expected = `${written.replace("to: 'article:a' # b", "to: 'article:b' # b").replace("to: 'article:a' }", "to: 'article:b' }")}    - from: article:a\r\n      to: article:b\r\n`;
    expect(await folder.text('redirects.yaml')).toBe(expected);
    await folder.rename('b', 'x');
    expect(await folder.text('redirects.yaml')).toBe(
      expected
        .replace(`    - from: "article:x"  # a\r\n      to: 'article:b' # b\r\n`, '')
        .replaceAll('article:b', 'article:x'),
    );
  });

  test('without a line at its end, or in a list on one line, they are still read', async () => {
    const folder = await folderOf({ ...one, 'redirects.yaml': 'schemaVersion: 1\nredirects: []' });
    await folder.rename('a', 'b');
    await folder.write('redirects.yaml', (await folder.text('redirects.yaml')).trimEnd());
    await folder.rename('b', 'c');
    expect(await folder.text('redirects.yaml')).toBe(
      `${head}  - from: article:a\n    to: article:c\n  - from: article:b\n    to: article:c\n`,
    );
    const flow = 'schemaVersion: 1\nredirects: [{ from: article:x, to: article:c }]\n';
    await folder.write('redirects.yaml', flow);
    await expect(folder.rename('c', 'd')).rejects.toThrow('Write each redirect on two lines');
    expect(await folder.text('redirects.yaml')).toBe(flow);
  });

  test.each([
    ['from: article:a\n    to: article:two', 'redirect/from-exists'],
    ['from: article:a#first\n    to: article:two#first', 'redirect/from-exists'],
    ['from: article:x\n    to: article:gone', 'redirect/to-missing'],
    ['from: article:a#x\n    to: article:a#gone', 'redirect/to-missing'],
    ['from: article:x\n    to: article:x', 'redirect/cycle'],
    ['from: article:x\n    to: faq:q', 'schema/invalid'],
    ['from: article:x\n    to: article:a#first', 'schema/invalid'],
    ['from: X\n    to: article:a', 'schema/invalid'],
    [
      'from: article:x\n    to: article:y\n  - from: article:y\n    to: article:a',
      'redirect/chain',
    ],
    [
      'from: article:a#x\n    to: article:y#first\n  - from: article:y\n    to: article:a',
      'redirect/chain',
    ],
    [
      'from: article:x\n    to: article:a\n  - from: article:x\n    to: article:two',
      'id/duplicate',
    ],
  ])('%j is named: %s', async (redirect, code) => {
    const folder = await folderOf({
      ...one,
      'en/articles/two.md': article('## First {#first}\n\nWords.'),
      'redirects.yaml': `${head}  - ${redirect}\n`,
    });
    const { problems } = await folder.compile();
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual([
      [code, 'redirects.yaml'],
    ]);
  });

  test('a circle is named at each of its redirects', async () => {
    const folder = await folderOf({
      ...one,
      'redirects.yaml': `${head}  - from: article:x\n    to: article:y\n  - from: article:y\n    to: article:x\n`,
    });
    const { problems } = await folder.compile();
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'redirect/cycle 3',
      'redirect/cycle 5',
    ]);
  });

  test('a redirect to what cannot be read is not named a second time', async () => {
    const folder = await folderOf({
      ...one,
      'en/articles/a.md': 'broken',
      'redirects.yaml': `${head}  - from: article:x\n    to: article:a\n`,
    });
    const { problems } = await folder.compile();
    expect(problems.map(({ code }) => code)).toEqual(['front-matter/missing']);
  });
});

describe('a sign-off', () => {
  const files = {
    'en/articles/guide.md': signed(
      'en/articles/guide.md',
      article('## Risks {#risks}\n\nWords.\n\n## Other {#other}\n\nWords.'),
    ),
    'en/articles/reader.md': signed(
      'en/articles/reader.md',
      article('## Reads {#reads}\n\n[See](article:guide).\n\n## Not {#not}\n\nWords.'),
    ),
  };

  test('stands under a new name, and lapses where an id in its words is another one', async () => {
    const folder = await folderOf(files);
    const { lapsed } = await folder.rename('guide', 'manual');
    expect(lapsed).toEqual([
      { name: 'article:reader', locale: 'en', file: 'en/articles/reader.md', parts: ['reads'] },
    ]);
    const { overview } = await folder.compile();
    const manual = overview.files.find(({ file }) => file === 'en/articles/manual.md');
    expect(manual?.signOff?.lapsed).toEqual([]);
  });

  test('moves with the id of a section, which lapses; its digest is not forged', async () => {
    const folder = await folderOf(files);
    const before = await folder.text('en/articles/guide.md');
    const { lapsed } = await folder.rename('guide#risks', '#dangers');
    expect(lapsed).toEqual([
      { name: 'article:guide', locale: 'en', file: 'en/articles/guide.md', parts: ['dangers'] },
    ]);
    expect(await folder.text('en/articles/guide.md')).toBe(before.replaceAll('risks', 'dangers'));
  });

  test('a translation of renamed words is named', async () => {
    const folder = await folderOf({
      'en/articles/guide.md': article('## Risks {#risks}\n\nWords.'),
      'es/articles/guide.md': article('## Riesgos {#risks}\n\nPalabras.'),
    });
    const place = { folder: folder.path, config, locale: 'es' };
    await recordTranslation(place, ['guide'], '2026-05-04');
    expect((await folder.rename('guide', 'manual')).stale).toEqual([]);
    const { stale } = await folder.rename('manual#risks', '#dangers');
    expect(stale.map(({ file }) => file)).toEqual(['es/articles/manual.md']);
  });
});

describe('nothing is renamed', () => {
  const files = {
    'en/articles/guide.md': article('## Risks {#risks}\n\nWords.'),
    'en/articles/shows.md': article(
      '## Taken {#taken}\n\nWords.\n\n::include{article="guide" section="risks"}',
    ),
    'en/faqs/same.md': faq('Yes.'),
    'en/notices/same.md': faq('Yes.'),
    'sequences/news.yaml': steps('      - faq: same'),
    'en/sequences/news/first.md': email,
    'redirects.yaml':
      'schemaVersion: 1\nredirects:\n  - from: article:old\n    to: article:shows\n',
  };

  test.each([
    ['article:gide', 'x', 'There is no "article:gide". Did you mean "article:guide"?'],
    ['gide', 'x', 'Did you mean "guide"?'],
    ['same', 'x', '"same" could be faq:same and notice:same. Write the whole name.'],
    ['guide#risk', '#x', 'no section "risk" of its own. Did you mean "risks"?'],
    ['shows#risks', '#x', 'It is included there. Rename it where it was written.'],
    ['guide', 'shows', 'article:shows is there already.'],
    ['shows#taken', '#risks', 'article:shows#risks is there already.'],
    ['guide', 'guide', 'article:guide has this name already.'],
    ['guide', 'Guide_2', '"Guide_2" is no id.'],
    ['guide', '', '"" is no id.'],
    ['guide', 'a/b', '"a/b" is no id.'],
    ['guide#risks', '#', '"" is no id.'],
    ['guide', 'faq:guide', 'article:guide stays of its kind. Write article:guide.'],
    ['guide', 'article:x#y', 'article:x#y is a section, and article:guide is none.'],
    ['guide#risks', 'article:x', 'article:x is no section. Write #x.'],
    ['guide#risks', 'shows#x', 'A section stays in its document. Write #x.'],
    ['step:news/first', 'other/first', 'stays in its sequence. Write step:news/first.'],
    ['guide', 'old', 'article:old is an old name of article:shows'],
  ])('%s to %s: %s', async (from, to, why) => {
    const folder = await folderOf(files);
    const before = await folder.files();
    const asked = folder.rename(from, to);
    await expect(asked).rejects.toThrow(RenameRefusal);
    await expect(asked).rejects.toThrow(why);
    expect(await folder.files()).toEqual(before);
  });

  test('where the content has errors before', async () => {
    const folder = await folderOf({ ...files, 'en/faqs/bad.md': faq(':fact[hours]') });
    const before = await folder.files();
    const { problems, renamed } = await folder.rename('guide', 'x');
    expect(renamed).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['fact/unknown']);
    expect(await folder.files()).toEqual(before);
  });

  test('where the new name is an error elsewhere: every file is put back', async () => {
    const folder = await folderOf(files);
    const before = await folder.files();
    for (const dryRun of [true, false]) {
      const { problems } = await folder.rename('guide#risks', '#taken', { dryRun });
      expect(problems.map(({ code }) => code)).toContain('include/taken-id');
      expect(await folder.files()).toEqual(before);
    }
  });

  test('where a link is written so that its place is not found', async () => {
    const folder = await folderOf({
      ...files,
      'en/faqs/odd.md': faq('[See](article&#58;guide).'),
    });
    const before = await folder.files();
    const { problems } = await folder.rename('guide', 'x');
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'en/faqs/odd.md link/unknown-document',
    ]);
    expect(await folder.files()).toEqual(before);
  });

  test('where a file cannot be written: those before it are put back', async () => {
    const folder = await folderOf(files);
    const before = await folder.files();
    const bytes = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
    const old = bytes('en/faqs/same.md', before['en/faqs/same.md'] ?? '');
    await expect(
      changeFiles(folder.path, [
        { before: old, after: bytes('en/faqs/else.md', 'x') },
        { before: undefined, after: bytes('en/safety.yaml/no-folder', 'x') },
      ]),
    ).rejects.toThrow();
    expect(await folder.files()).toEqual(before);
  });

  test('where coverage.yaml cannot be read', async () => {
    const folder = await folderOf({ ...files, 'coverage.yaml': 'in: [' });
    await expect(folder.rename('guide', 'x')).rejects.toThrow('coverage.yaml cannot be read');
  });
});

describe('what was signed and published under an old name', () => {
  const words = (text: string) =>
    article(`## Risks {#risks}\n\n${text}\n\n## Other {#other}\n\nWords.`);
  const by = { by: 'A Tester', credential: 'none', on: '2026-05-04', next: '2027-05-04' };

  async function signedAndRenamed() {
    const folder = await folderOf({
      'en/articles/guide.md': words('Old words.'),
      'sequences/news.yaml': steps('      - { article: guide, section: risks }'),
      'en/sequences/news/first.md': email,
    });
    const place = { folder: folder.path, config };
    const archive = join(folder.path, 'archive');
    const everyName = ['guide', 'news/first', 'safety'];
    expect((await sign(place, everyName, by)).problems).toEqual([]);
    expect((await publish({ ...place, on: '2026-05-05' })).problems).toEqual([]);
    await folder.rename('guide', 'manual');
    await folder.rename('sequence:news', 'letters');
    return {
      ...folder,
      ...{ place, archive },
      live: async () => {
        const { library } = await folder.compile();
        if (!library) throw new Error('no library');
        const { library: live, ...rest } = await liveLibrary(library, archive);
        return { ...rest, opened: openLibrary(live) };
      },
      faults: async () => {
        const { overview } = await folder.compile();
        return (await verifySignOffs(archive, overview)).map(({ code }) => code);
      },
    };
  }

  test('counts as signed under the new one', async () => {
    const { faults, compile, live } = await signedAndRenamed();
    expect(await faults()).toEqual([]);
    const { library } = await compile();
    expect(library?.articles['manual']?.['en']?.review.state).toBe('signed');
    expect((await live()).unsigned).toEqual([]);
  });

  test('with another section id it is no forged sign-off either', async () => {
    const folder = await signedAndRenamed();
    await folder.rename('manual#other', '#rest');
    expect(await folder.faults()).toEqual([]);
  });

  test('is what patients get under the new one, until new words are signed', async () => {
    const { live, write, place } = await signedAndRenamed();
    await write('en/articles/manual.md', words('New words.'));
    const { opened, waiting } = await live();
    expect(waiting.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'article:manual',
      'step:letters/first',
    ]);
    const manual = opened.article('manual', 'en');
    expect(manual.id).toBe('manual');
    expect(JSON.stringify(manual.sections)).toContain('Old words.');
    const first = opened.step('letters/first', 'en');
    expect(first).toMatchObject({ id: 'letters/first', sequence: 'letters' });
    expect(JSON.stringify(first.sections)).toContain('Old words.');
    await sign(place, ['manual'], { ...by, on: '2026-06-01' });
    const after = (await live()).opened.article('manual', 'en');
    expect(JSON.stringify(after.sections)).toContain('New words.');
  });

  test('can be withdrawn under the new one', async () => {
    const { live, place, faults } = await signedAndRenamed();
    const { withdrawn } = await unsign(place, ['manual'], { on: '2026-06-01', reason: 'Wrong.' });
    expect(withdrawn.map(({ name, signOffs }) => [name, signOffs])).toEqual([
      ['article:manual', 1],
    ]);
    expect(await faults()).toEqual([]);
    expect((await live()).unsigned.map(({ id }) => id)).toEqual(['manual', 'letters/first']);
  });

  test('owes no note for the name, and one for other words, which tells every copy', async () => {
    const { write, place, archive, path, compile } = await signedAndRenamed();
    const again = await publish({ ...place, on: '2026-06-01' });
    expect(again.problems.map(({ code, file }) => `${file} ${code}`)).toEqual([]);
    await write('en/articles/manual.md', words('New words.'));
    const owed = await publish({ ...place, on: '2026-07-01' });
    expect(owed.problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'en/articles/manual.md change/no-note',
      // What it includes has another name in its plan, which is part of what was authored.
      'en/sequences/letters/first.md change/no-note',
    ]);
    const changesets = join(path, '.changeset');
    await mkdir(changesets);
    await writeFile(
      join(changesets, 'a.md'),
      '- article:guide (meaning): It says more.\n- step:news/first (meaning): It says more.\n',
    );
    const { changes, problems } = await publish({ ...place, on: '2026-07-01', changesets });
    expect(problems).toEqual([]);
    expect(changes.map(({ document }) => document)).toEqual([
      'article:manual',
      'step:letters/first',
    ]);
    const { lines } = await readChanges(archive);
    const { entries } = await openArchive(archive);
    const { library } = await compile();
    const nameToday = followRedirects(library?.redirects ?? []);
    for (const { kind, id, locale = '', revision } of entries.filter(({ on }) => on < '2026-06')) {
      if (kind === 'sequence') continue;
      const told = changesSince({ kind, id, locale, revision }, lines, entries, nameToday);
      expect(told.map(({ notes }) => notes.map(({ note }) => note))).toContainEqual(
        expect.arrayContaining(['It says more.']),
      );
    }
  });
});

test('what a build leaves names the redirects, and what is known of them outlives the process', async () => {
  const { path, build } = await contentFolder({
    'redirects.yaml': 'schemaVersion: 1\nredirects:\n  - from: article:x\n    to: article:one\n',
  });
  await build();
  const manifest = JSON.parse(await readFile(join(path, 'dist/manifest.json'), 'utf8'));
  const redirects = [{ from: 'article:x', to: 'article:one' }];
  expect(manifest.redirects).toEqual(redirects);
  for (const compiled of [1, 0]) {
    const checked = await openChecker(path, config).check();
    expect(checked.overview.redirects).toEqual(redirects);
    expect(checked.compiled).toBe(compiled);
  }
});
