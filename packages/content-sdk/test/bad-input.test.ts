import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';

const one = 'en/articles/one.md';
/** The line of the body's first line in a file made by `article`. */
const body = 10;

interface Case {
  readonly name: string;
  readonly files: Files;
  /** `file:line:column code` */
  readonly expected: string;
}

const inBody = (name: string, markdown: string, at: string, code: string): Case => {
  const [line = 0, column = 0] = at.split(':').map(Number);
  return {
    name,
    files: { [one]: article(markdown) },
    expected: `${one}:${body + line}:${column} ${code}`,
  };
};

const section = (words: string) => `## First {#first}\n\n${words}`;

const cases: readonly Case[] = [
  {
    name: 'a wrong enum',
    files: { [one]: article(section('Words.')).replace('everyone', 'robots') },
    expected: `${one}:7:11 schema/wrong-value`,
  },
  {
    name: 'a missing key',
    files: { [one]: article(section('Words.')).replace('summary: It is a test.\n', '') },
    expected: `${one}:2:1 schema/missing-key`,
  },
  {
    name: 'an unknown key',
    files: { [one]: article(section('Words.'), 'colour: red\n') },
    expected: `${one}:8:1 schema/unknown-key`,
  },
  {
    name: 'front matter that is not YAML',
    files: { [one]: article(section('Words.'), 'related: [one\n') },
    expected: `${one}:9:1 yaml/syntax`,
  },
  {
    name: 'a key that stands twice',
    files: { [one]: article(section('Words.'), 'title: Again\n') },
    expected: `${one}:8:1 yaml/syntax`,
  },
  {
    name: 'no front matter',
    files: { [one]: 'Just words.\n' },
    expected: `${one}:1:1 front-matter/missing`,
  },
  {
    name: 'front matter without an end',
    files: { [one]: '---\nschemaVersion: 1\n' },
    expected: `${one}:1:1 front-matter/unclosed`,
  },
  {
    name: 'a fault inside a key fact',
    files: { [one]: article(section('Words.')).replace('One fact.', 'A [x](ftp://a.b).') },
    expected: `${one}:6:7 link/unsafe`,
  },
  {
    name: 'a file that is not UTF-8',
    files: { [one]: new Uint8Array([0x2d, 0xff, 0xfe, 0x2d]) },
    expected: `${one}:1:1 file/encoding`,
  },
  {
    name: 'a file in a place that nothing reads',
    files: { 'en/article/two.md': article(section('Words.')) },
    expected: 'en/article/two.md:1:1 file/unknown-place',
  },
  {
    name: 'a locale that is not configured',
    files: { 'fr/articles/two.md': article(section('Words.')) },
    expected: 'fr/articles/two.md:1:1 file/unknown-locale',
  },
  {
    name: 'no clinic',
    files: { 'clinic.yaml': undefined },
    expected: 'clinic.yaml:1:1 file/missing',
  },
  inBody('an unsafe link', section('Go [there](javascript:alert(1)).'), '2:4', 'link/unsafe'),
  inBody('an unencrypted link', section('See www.example.com now.'), '2:5', 'link/unsafe'),
  inBody('a link with a title', section('[a](https://b.example "c")'), '2:1', 'link/title'),
  inBody('raw HTML', section('<b>Bold</b>'), '2:1', 'markdown/html'),
  inBody('a block of HTML', section('<div>\nWords\n</div>'), '2:1', 'markdown/html'),
  inBody('an HTML comment', section('<!-- later -->'), '2:1', 'markdown/html'),
  inBody('an unknown text directive', section('Say :shout[it].'), '2:5', 'directive/unknown'),
  inBody('an unknown container', section(':::warning\nHot\n:::'), '2:1', 'directive/unknown'),
  inBody('an unknown leaf', section('::video{id="x"}'), '2:1', 'directive/unknown'),
  inBody('a directive without words', section('Call :fact today.'), '2:6', 'directive/label'),
  inBody(
    'a callout without an end',
    section(':::callout{tone="note"}\nHot'),
    '2:1',
    'directive/unclosed',
  ),
  inBody('a callout of no tone', section(':::callout\nHot\n:::'), '2:1', 'directive/attribute'),
  inBody(
    'a quiet emergency',
    section(':::callout{tone="emergency"}\nHot\n:::'),
    '2:1',
    'callout/begins-bold',
  ),
  inBody('a ragged table', section('| a | b |\n|---|---|\n| 1 |'), '4:1', 'table/ragged'),
  inBody('a row too long', section('| a |\n|---|\n| 1 | 2 |'), '4:1', 'table/ragged'),
  inBody('code by a tab', section('\tdose'), '2:1', 'markdown/not-allowed'),
  inBody('a quotation', section('> words'), '2:1', 'markdown/not-allowed'),
  inBody('an image', section('![x](https://a.example/b.png)'), '2:1', 'markdown/not-allowed'),
  inBody('a range with tildes', section('10 mg~20 mg~30'), '2:6', 'markdown/not-allowed'),
  inBody('a ticked box', section('- [x] done'), '2:1', 'checklist/ticked'),
  inBody('boxes here and there', section('- [ ] a\n- b'), '3:1', 'checklist/mixed'),
  inBody('steps that jump', section('1. a\n3. b'), '3:1', 'list/numbering'),
  inBody('an empty point', section('- a\n-'), '3:1', 'list/empty-item'),
  inBody('a section without an id', '## First\n\nWords.', '0:1', 'section/id'),
  inBody('a section without words', '## First {#first}', '0:1', 'section/empty'),
  inBody('a second title', '# First {#first}\n\nWords.', '0:1', 'section/level-one'),
  inBody('a level left out', '## A {#a}\n\nx\n\n#### B {#b}\n\ny', '4:1', 'section/level-skipped'),
  inBody('markup in a title', '## A **b** {#a}\n\nx', '0:1', 'section/title-markup'),
  inBody('a duplicate id', '## A {#a}\n\nx\n\n## B {#a}\n\ny', '4:1', 'id/duplicate'),
  inBody('an unknown mention', '## A {#a mentions="joy"}\n\nx', '0:1', 'section/attribute'),
  inBody(
    'a title in a callout',
    section(':::callout{tone="note"}\n## B\n:::'),
    '3:1',
    'section/nested',
  ),
  inBody('a dangling citation', section('So.:cite[nobody-1999]'), '2:4', 'cite/unknown'),
  inBody('a dangling fact', section('Open :fact[hours].'), '2:6', 'fact/unknown'),
  inBody('a dangling term', section('A :term[word].'), '2:3', 'term/unknown'),
  inBody('a field in an article', section('Dear :field[firstName],'), '2:6', 'field/undeclared'),
  inBody('a dangling link', section('[x](article:nowhere)'), '2:1', 'link/unknown-document'),
  inBody('a dangling section', section('[x](article:one#third)'), '2:1', 'link/unknown-document'),
  inBody(
    'a drawing that is not there',
    section('::figure{src="a.svg" alt="b"}'),
    '2:1',
    'figure/source',
  ),
  inBody('a dangling include', section('::include{faq="nobody"}'), '2:1', 'include/missing'),
  inBody('an include of nothing', section('::include{page="x"}'), '2:1', 'include/attributes'),
  inBody('an include in a list', section('- ::include{faq="x"}'), '2:3', 'include/place'),
  {
    name: 'a dangling section of an include',
    files: {
      [one]: article(section('::include{article="two" section="x"}')),
      'en/articles/two.md': article(section('Words.')),
    },
    expected: `${one}:${body + 2}:1 include/missing-section`,
  },
  {
    name: 'words after an include',
    files: { [one]: article(section('::include{faq="q"}\n\nMore.')), 'en/faqs/q.md': faq('Yes.') },
    expected: `${one}:${body + 4}:1 include/words-after`,
  },
  {
    name: 'the same include twice',
    files: {
      [one]: article(section('::include{faq="q"}\n\n::include{faq="q"}')),
      'en/faqs/q.md': faq('Yes.'),
    },
    expected: `${one}:${body + 4}:1 include/twice`,
  },
  {
    name: 'an include from another locale',
    files: { [one]: article(section('::include{faq="q"}')), 'es/faqs/q.md': faq('Sí.') },
    expected: `${one}:${body + 2}:1 include/missing`,
  },
  {
    name: 'an inclusion cycle',
    files: {
      [one]: article(section('::include{article="two" section="second"}')),
      'en/articles/two.md': article('## B {#second}\n\n::include{article="one" section="first"}'),
    },
    expected: `${one}:${body + 2}:1 include/cycle`,
  },
  {
    name: 'a section that includes itself',
    files: { [one]: article(section('::include{article="one" section="first"}')) },
    expected: `${one}:${body + 2}:1 include/cycle`,
  },
  {
    name: 'a fault in what is included, at its own author’s line',
    files: {
      'en/faqs/q.md': faq('So.:cite[nobody-1999]'),
      [one]: article(section('::include{faq="q"}')),
    },
    expected: 'en/faqs/q.md:6:4 cite/unknown',
  },
  {
    name: 'a reference id that stands twice',
    files: {
      'references.yaml': `schemaVersion: 1
references:
  - { id: a, authors: [A], etAl: false, title: T }
  - { id: a, authors: [A], etAl: false, title: U }
`,
    },
    expected: 'references.yaml:4:11 id/duplicate',
  },
  {
    name: 'a step without words',
    files: { 'sequences/guide.yaml': sequence('hello') },
    expected: 'sequences/guide.yaml:6:9 sequence/unwritten-step',
  },
  {
    name: 'words for a step that nobody planned',
    files: { 'en/sequences/guide/bye.md': step('Bye.') },
    expected: 'en/sequences/guide/bye.md:1:1 sequence/unplanned-step',
  },
  {
    name: 'a handout of no page',
    files: {
      'en/handouts/sheet.md': '---\nschemaVersion: 1\ntitle: A sheet\npages: 0\n---\n\nHi.\n',
    },
    expected: 'en/handouts/sheet.md:4:8 schema/invalid',
  },
  {
    name: 'a drawing with a script',
    files: {
      'figures/a.svg': '<svg><script>1</script></svg>',
      [one]: article(section('::figure{src="a.svg" alt="b"}')),
    },
    expected: `${one}:${body + 2}:1 figure/unsafe`,
  },
  inBody(
    'words on the opening line of a callout',
    section(':::callout{tone="note"} Call 911.\nA\n:::'),
    '2:1',
    'directive/broken',
  ),
  inBody(
    'words on the opening line of a question',
    section(':::question[Q] at 10:30\nA\n:::'),
    '2:1',
    'directive/broken',
  ),
  inBody(
    'an open callout before a closed one',
    section(':::callout{tone="note"}\nA\n\n:::callout{tone="note"}\nB\n:::'),
    '2:1',
    'directive/unclosed',
  ),
  inBody(
    'mentions that stand twice',
    '## A {#a mentions="benefit" mentions="visit"}\n\nx',
    '0:1',
    'directive/repeated',
  ),
  inBody('two ids', '## A {#a #b}\n\nx', '0:1', 'directive/repeated'),
  inBody('an id after an id', '## A {#a} {#b}\n\nx', '0:1', 'section/title-markup'),
  inBody('numbered boxes', section('1. [ ] a\n2. [ ] b'), '2:1', 'checklist/numbered'),
  inBody('a link with a password', section('[x](https://:pw@evil.example)'), '2:1', 'link/unsafe'),
  inBody('a link with a line feed', section('[x](https://a.example/&#10;b)'), '2:1', 'link/unsafe'),
  inBody('a link without words', section('[](https://a.example)'), '2:1', 'link/empty'),
  inBody('a footnote', section('Words[^1] here.'), '2:1', 'directive/broken'),
  inBody('bold that never ends', section('**Call 911 now'), '2:1', 'directive/broken'),
  inBody('an empty callout', section(':::callout{tone="note"}\n:::'), '2:1', 'block/empty'),
  inBody('a control character', section('Words\u0007.'), '2:6', 'file/control-character'),
  inBody('lists too deep to read', section(`${'- '.repeat(200)}a`), '2:81', 'markdown/nesting'),
  {
    name: 'nesting that would overflow a stack',
    files: { [one]: article(section(`${'- '.repeat(5000)}a`)) },
    expected: `${one}:${body + 2}:81 markdown/nesting`,
  },
  {
    name: 'a subject that would begin another header',
    files: {
      'sequences/guide.yaml': sequence('hello'),
      'en/sequences/guide/hello.md': step('Hi.', '"Hi\\r\\nBcc: a@b.example"'),
    },
    expected: 'en/sequences/guide/hello.md:4:11 schema/invalid',
  },
  {
    name: 'half a character',
    files: { [one]: article(section('Words.')).replace('A test article', '"\\uD800"') },
    expected: `${one}:2:1 yaml/syntax`,
  },
  {
    name: 'markup in the title of a document',
    files: { [one]: article(section('Words.')).replace('A test article', 'A **bold** one') },
    expected: `${one}:3:8 schema/invalid`,
  },
  {
    name: 'a fault in a folded line of front matter',
    files: {
      [one]: article(section('Words.')).replace('It is a test.', '>-\n  It is\n  a [b](ftp://x).'),
    },
    expected: `${one}:5:3 link/unsafe`,
  },
  {
    name: 'a related article that is not there',
    files: { [one]: article(section('Words.'), 'related: [nowhere]\n') },
    expected: `${one}:8:10 link/unknown-document`,
  },
  {
    name: 'a section that is included where one has its id',
    files: {
      [one]: article(section('::include{article="two" section="first"}')),
      'en/articles/two.md': article(section('Words.')),
    },
    expected: `${one}:${body + 2}:1 include/taken-id`,
  },
  {
    name: 'a folder that is not a locale',
    files: { 'english/articles/two.md': article(section('Words.')) },
    expected: 'english/articles/two.md:1:1 file/unknown-place',
  },
  {
    name: 'a second file of references',
    files: { 'references2.yaml': 'schemaVersion: 1\n' },
    expected: 'references2.yaml:1:1 file/unknown-place',
  },
  {
    name: 'a picture among the drawings',
    files: { 'figures/a.png': new Uint8Array([0x89, 0x50, 0xff]) },
    expected: 'figures/a.png:1:1 file/unknown-place',
  },
  {
    name: 'a drawing that loads something',
    files: {
      'figures/a.svg': '<svg><g><rect fill="url(https://x.example/a)"/></g></svg>',
      [one]: article(section('::figure{src="a.svg" alt="b"}')),
    },
    expected: `${one}:${body + 2}:1 figure/unsafe`,
  },
  {
    name: 'a drawing that is not closed',
    files: {
      'figures/a.svg': '<svg><g><path d="M0 0"></g></svg>',
      [one]: article(section('::figure{src="a.svg" alt="b"}')),
    },
    expected: `${one}:${body + 2}:1 figure/unsafe`,
  },
  {
    name: 'a locale that says less about safety',
    files: { 'es/safety.yaml': 'schemaVersion: 1\nlines: []\n' },
    expected: 'es/safety.yaml:1:1 safety/differs',
  },
  {
    name: 'no safety line that leads',
    files: { 'es/safety.yaml': 'schemaVersion: 1\nlines: []\n' },
    expected: 'es/safety.yaml:1:1 safety/none',
  },
  inBody(
    'curly quotes',
    section(':::callout{tone=“note”}\nHot\n:::'),
    '2:1',
    'directive/curly-quotes',
  ),
  inBody(
    'an include with one colon',
    section('See :include{faq="q"} here.'),
    '2:5',
    'directive/colons',
  ),
  inBody(
    'an include with three colons',
    section(':::include{faq="q"}\n:::'),
    '2:1',
    'directive/colons',
  ),
  inBody('a title without its space', '##First {#first}\n\nWords.', '0:1', 'directive/broken'),
  inBody('bullets from a word processor', section('• A ride\n• A list'), '2:1', 'directive/broken'),
  {
    name: 'a key fact with a colon',
    files: { [one]: article(section('Words.')).replace('One fact.', 'Remember: a ride.') },
    expected: `${one}:6:5 schema/invalid`,
  },
  {
    name: 'aliases that explode',
    files: { 'clinic.yaml': bomb() },
    expected: 'clinic.yaml:2:10 yaml/alias',
  },
];

function sequence(id: string): string {
  return `schemaVersion: 1
audience: everyone
purpose: education
protected: false
steps:
  - id: ${id}
    from: enrolment
    day: 0
    include: []
`;
}

function step(words: string, subject = 'Welcome'): string {
  return `---\nschemaVersion: 1\ntitle: Hello\nsubject: ${subject}\npreheader: What you asked for\n---\n\n${words}\n`;
}

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? '[x, x]' : `[${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`;
    return `k${level}: &a${level} ${inner}`;
  });
  return `${levels.join('\n')}\n`;
}

describe('bad input is a Problem at its line and column, with something to do', () => {
  test.each(cases)('$name', async ({ files, expected }) => {
    const folder = await contentFolder(files);
    const { library, problems } = await folder.compile();
    const found = problems.map(
      ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
    );
    expect(found).toContain(expected);
    expect(library).toBeUndefined();
    for (const { hint, message } of problems) {
      expect(hint.length).toBeGreaterThan(5);
      expect(message.length).toBeGreaterThan(5);
    }
  });
});

test('the smallest library has no problems', async () => {
  const folder = await contentFolder();
  const { problems, library } = await folder.compile();
  expect(problems).toEqual([]);
  expect(library?.articles['one']?.['en']?.title).toBe('A test article');
});

test('a file that cannot be read is one problem, not a hundred', async () => {
  const folder = await contentFolder({
    [one]: article(section('So.:cite[ames-2024]')),
    'references.yaml': 'schemaVersion: 1\nsources: []\n',
  });
  const { problems } = await folder.compile();
  expect(problems.map(({ file }) => file)).toEqual(['references.yaml', 'references.yaml']);
});

test('a link to nowhere in the file system is a problem', async () => {
  const folder = await contentFolder();
  await symlink(folder.path, join(folder.path, 'en', 'articles', 'loop.md'));
  await symlink('/nowhere/at/all', join(folder.path, 'en', 'articles', 'gone.md'));
  const { problems } = await folder.compile();
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'en/articles/gone.md file/unreadable',
    'en/articles/loop.md file/unreadable',
  ]);
});

test('a rule that throws is named, and the others go on', async () => {
  const folder = await contentFolder();
  const rule = {
    name: 'hasty',
    check: () => {
      throw new Error('a bug');
    },
  };
  const config = { locales: ['en'], defaultLocale: 'en', rules: [rule] };
  await folder.write({ 'es/messages.yaml': undefined, 'es/safety.yaml': undefined });
  const { problems } = await compile(folder.path, config);
  expect(problems[0]).toMatchObject({
    code: 'rule/broken',
    message: expect.stringContaining('hasty'),
  });
});

test.each([
  ['keyFacts:\n  - One fact.', 'keyFacts: One fact.', 'must be a list', 'after a hyphen'],
  ['One fact.', 'Remember: a ride.', 'because of a colon', 'quotes around'],
  ['everyone', 'everybody', 'cannot be "everybody"', 'Did you mean "everyone"'],
  ['summary:', 'sumary:', '"sumary" is not a key', 'Did you mean "summary"'],
  ['A test article', '1986', 'read as a number', '"1986"'],
  ['schemaVersion: 1\n', '', 'is missing', 'Today 1'],
  ['Words.', 'Words.:cite[ames-2042]', 'no reference "ames-2042"', 'Did you mean "ames-2024"'],
])('a writer is told what to do: %j as %j', async (right, wrong, message, hint) => {
  const folder = await contentFolder({ [one]: article(section('Words.')).replace(right, wrong) });
  const { problems } = await folder.compile();
  const said = problems.map((problem) => `${problem.message} → ${problem.hint}`).join('\n');
  expect(said).toContain(message);
  expect(said).toContain(hint);
});
