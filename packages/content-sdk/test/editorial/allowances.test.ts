import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { kitchenSinkMessages } from '../../src/testing/kitchen-sink-words.ts';
import { renderText } from '../../src/text/index.ts';
import { article, type Files, faq } from '../content-folder.ts';
import { asLine, deskConfig, deskFolder, problemsOf } from './desk-folder.ts';

const two = 'en/articles/two.md';
const code = 'claims/hype';
const reason = 'the name of a paper';

/** Where the comment goes in the sources below. */
const spot = '§';
const markdown = ` <!-- allow ${code}: ${reason} -->`;
const yaml = ` # allow ${code}: ${reason}`;

const body = (words: string) => ({ [two]: article(`## Words {#words}\n\n${words}`) });
const front = (from: string, to: string) => ({
  [two]: article('## Words {#words}\n\nWords.').replace(from, to),
});

const filled = (files: Files, comment: string): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replaceAll(spot, comment) : text,
    ]),
  );

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly comment: string;
}

const inMarkdown: readonly Case[] = Object.entries({
  'a paragraph': body(`It is a miracle.${spot}`),
  'the first line of a wrapped paragraph': body(`It is a miracle,${spot}\nsome say.`),
  'the second line of a wrapped paragraph': body(`We say that\nit is a miracle${spot}\nof a day.`),
  'a line that ends in a line break': body(`It is a miracle.\\${spot}\nWords.`),
  'a heading': { [two]: article(`## What a miracle {#words}${spot}\n\nWords.`) },
  'a list item': body(`- One.\n- It is a miracle.${spot}\n- Three.`),
  'a row of a table': body(`| A | B |\n| --- | --- |\n| One | a miracle |${spot}\n| Two | Three |`),
  'a callout': body(`:::callout{tone="note"}\nIt is a miracle.${spot}\n\nWords.\n:::`),
  'a box to tick': body(`- [ ] A miracle${spot}\n- [ ] Words`),
  'a line to fill in': body(`::fill-in[My miracle]${spot}`),
  'an answer': body(`:::question[Why?]\nA miracle.${spot}\n:::`),
  'a file with carriage returns': {
    [two]: body(`We say that\nit is a miracle.${spot}\n\nMore.`)[two]?.replaceAll('\n', '\r\n'),
  },
  'a line after one that cites': body(
    `One.:cite[ames-2024]\n\nIt is a miracle.:cite[ames-2024]${spot}`,
  ),
}).map(([name, files]) => ({ name, files, comment: markdown }));

const terms = (text: string) => ({
  'en/glossary.yaml': `schemaVersion: 1\nterms:\n  - id: off-label${spot}\n    term: off-label\n    definition: ${text}\n`,
  ...body('A :term[word]{id="off-label"}.'),
});

const safetyFile = await readFile(new URL('desk/en/safety.yaml', import.meta.url), 'utf8');
const safety = (text: string) => ({
  'en/safety.yaml': safetyFile.replace('Some people get no relief.', text),
});

const inYaml: readonly Case[] = Object.entries({
  'a summary': front('It is a test.', `It is a miracle.${spot}`),
  'a quoted summary': front('It is a test.', `"Well: it is a miracle."${spot}`),
  'a key fact': front('One fact.', `It is a miracle.${spot}`),
  'a quoted title': front('A test article', `"What a miracle"${spot}`),
  'front matter with carriage returns': {
    [two]: front('A test article', `What a miracle${spot}`)[two]?.replaceAll('\n', '\r\n'),
  },
  'an entry of the glossary': terms('It is a miracle.'),
  'a safety line': safety(`Ketamine is a miracle.${spot}`),
}).map(([name, files]) => ({ name, files, comment: yaml }));

describe('an allowance with a reason silences one code on one line', () => {
  test.each([...inMarkdown, ...inYaml])('$name', async ({ files, comment }) => {
    const reported = await problemsOf(filled(files, ''));
    expect(reported.map(({ code: one, severity }) => [one, severity])).toEqual([[code, 'error']]);
    const { problems, library } = await compiled(filled(files, comment));
    expect(problems).toEqual(reported.map((one) => ({ ...one, severity: 'allowed', reason })));
    expect(library).toBeDefined();
  });

  test.each([
    ['the line above', `It is new.${markdown}\nIt is a miracle.`],
    ['the line below', `It is a miracle.\nIt is new.${markdown}`],
  ])('and not what stands on %s', async (_, words) => {
    expect((await problemsOf(body(words))).map(asLine)).toContainEqual(
      expect.stringMatching(/^en\/articles\/two\.md:1[23]:9 claims\/hype$/),
    );
  });

  test('and no other code on its line', async () => {
    const problems = await problemsOf(body(`An addict found a miracle.${markdown}`));
    expect(problems.map(asLine)).toEqual([
      `${two}:12:4 respect/wording`,
      `${two}:12:19 claims/hype allowed`,
    ]);
  });

  test('and several codes, where each is allowed', async () => {
    const other = ' <!-- allow respect/wording: quoted, to say why not -->';
    const words = body(`An addict found a miracle.${markdown}${other}`);
    expect((await problemsOf(words)).map(asLine)).toEqual([
      `${two}:12:4 respect/wording allowed`,
      `${two}:12:19 claims/hype allowed`,
    ]);
    const comments = ' # allow claims/hype: a name # allow respect/wording: quoted';
    const title = front('A test article', `An addict and a miracle${comments}`);
    expect((await problemsOf(title)).map(asLine)).toEqual([
      `${two}:3:11 respect/wording allowed`,
      `${two}:3:24 claims/hype allowed`,
    ]);
  });

  test('and is written as its own kind of file has comments', async () => {
    const { problems } = await compiled(body(`It is a miracle. # allow ${code}: ${reason}`));
    expect(problems.map(asLine)).toEqual([`${two}:12:9 claims/hype`]);
  });

  test('and what is said of a whole document on its first line', async () => {
    const answer = faq(
      'Every individual appointment requires considerable preparation. '.repeat(12),
    );
    const allow = '--- <!-- allow readability/grade: the words of a law -->\n';
    const of = async (text: string) =>
      (await problemsOf({ 'en/faqs/new.md': text })).map((one) => asLine(one));
    expect(await of(answer)).toEqual(['en/faqs/new.md:1:1 readability/grade']);
    expect(await of(answer.replace('---\n', allow))).toEqual([
      'en/faqs/new.md:1:1 readability/grade allowed',
    ]);
  });

  test('and every place of that code on its line', async () => {
    const problems = await problemsOf(body(`It is a miracle. It is magic.${markdown}`));
    expect(problems.map(asLine)).toEqual([
      `${two}:12:9 claims/hype allowed`,
      `${two}:12:24 claims/hype allowed`,
    ]);
  });
});

describe('an allowance answers for itself', () => {
  test.each([
    '<!-- allow claims/hype -->',
    '<!-- allow claims/hype: -->',
    '<!-- allow -->',
    '<!-- allow because -->',
  ])('%s says no code or no reason, and allows nothing', async (comment) => {
    expect((await problemsOf(body(`It is a miracle. ${comment}`))).map(asLine)).toEqual([
      `${two}:12:9 claims/hype`,
      `${two}:12:18 allow/open`,
    ]);
  });

  test('one that silences nothing is a warning', async () => {
    const { problems, library } = await compiled(body(`It is new.${markdown}`));
    expect(problems.map(asLine)).toEqual([`${two}:12:12 allow/unused`]);
    expect(problems[0]?.severity).toBe('warning');
    expect(library).toBeDefined();
  });

  test('in front matter and in YAML as well', async () => {
    expect((await problemsOf(front('One fact.', `One fact.${yaml}`))).map(asLine)).toEqual([
      `${two}:6:15 allow/unused`,
    ]);
    const files = filled(terms('Without an approval.'), ' # allow');
    expect((await problemsOf(files)).map(asLine)).toEqual(['en/glossary.yaml:3:19 allow/open']);
  });

  test('what a document needs to be rendered at all cannot be allowed', async () => {
    const { problems, library } = await compiled(
      body('It was.:cite[nobody-1999] <!-- allow cite/unknown: to come -->'),
    );
    expect(problems.map(asLine)).toContain(`${two}:12:8 cite/unknown`);
    expect(library).toBeUndefined();
  });
});

describe('an allowance is only for writers', () => {
  test('no reader gets it', async () => {
    const { library } = await compiled({
      ...filled(terms('A miracle.'), yaml),
      ...body(`A miracle :term[word]{id="off-label"}.${markdown}\n\n- A miracle${markdown}`),
    });
    const document = library && openLibrary(library).article('two', 'en');
    if (!document) throw new Error('The article was not compiled.');
    const messages = kitchenSinkMessages('en');
    const text = renderText(document, { channel: 'web', messages, site: 'https://example.com' });
    expect(text).not.toContain('allow');
    expect(JSON.stringify(document)).not.toContain('allow');
  });
});

test('one in an included document holds for whoever includes it', async () => {
  const problems = await problemsOf({
    'en/faqs/new.md': faq(`It is a miracle.${markdown}`),
    [two]: article('## Words {#words}\n\n::include{faq="new"}'),
  });
  expect(problems.map(asLine)).toEqual(['en/faqs/new.md:6:9 claims/hype allowed']);
});

const allowance = fc.record({
  code: fc.constantFrom('claims/hype', 'claims/cure', 'evidence/claim', 'made/up'),
  reason: fc.stringMatching(/^[A-Za-z][A-Za-z ,.'’–é-]{0,20}[a-z]$/),
});
const line = fc.constantFrom(
  ...['It is a miracle.', 'It is new,\nand a miracle', '- One.\n- A miracle.', 'Break\\\nhere.'],
  ...['| A | B |\n| --- | --- |\n| C | D |', ':::callout{tone="note"}\n**Rest.**\n:::', '* * *'],
  ...['## More {#more}\n\nWords.', '::fill-in[A name]', '- [ ] A ride', ':::question[Q]\nA.\n:::'],
);

test('taking allowances out leaves equal words and revisions', async () => {
  const written = fc.record({
    lines: fc.uniqueArray(line, { minLength: 1, maxLength: 5 }),
    at: fc.array(fc.tuple(fc.nat(40), allowance), { minLength: 1, maxLength: 4 }),
    isCrlf: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(written, async ({ lines, at, isCrlf }) => {
      const plain = article(`## Words {#words}\n\nFirst.\n\n${lines.join('\n\nThen.\n\n')}`);
      const end = (text: string) => (isCrlf ? text.replaceAll('\n', '\r\n') : text);
      const without = await compiled({ [two]: end(plain) });
      const allowed = await compiled({ [two]: end(withAllowances(plain, at)) });
      expect(places(allowed.problems)).toEqual(places(without.problems));
      expect(await words(allowed.path)).toEqual(await words(without.path));
    }),
    { numRuns: 60 },
  );
});

/** What was found in the words, wherever it is allowed. */
const places = (problems: readonly Problem[]) =>
  problems
    .filter(({ code: one }) => !one.startsWith('allow/'))
    .map((one) => [one.line, one.column, one.code]);

/** Every document as it is without the rules, with its revisions. */
async function words(path: string) {
  const { library, problems } = await compile(path, { ...deskConfig, rules: [] });
  expect(problems).toEqual([]);
  return library && openLibrary(library).documents();
}

/** Puts allowances at the ends of lines that have words, in the way of the part they stand in. */
function withAllowances(
  text: string,
  at: readonly (readonly [number, { readonly code: string; readonly reason: string }])[],
): string {
  const lines = text.split('\n');
  const body = lines.lastIndexOf('---');
  const possible = lines.flatMap((one, index) => (/\w/.test(one) ? [index] : []));
  for (const [chosen, { code: one, reason: why }] of at) {
    const index = possible[chosen % possible.length] ?? 0;
    const allow = `allow ${one}: ${why}`;
    if (!lines[index]?.includes(' allow '))
      lines[index] += index < body ? ` # ${allow}` : ` <!-- ${allow} -->`;
  }
  return lines.join('\n');
}

async function compiled(files: Files) {
  const { path } = await deskFolder(files);
  return { path, ...(await compile(path, deskConfig)) };
}
