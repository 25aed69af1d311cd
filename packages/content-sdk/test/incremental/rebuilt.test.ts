import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openChecker } from '../../src/compile/check.ts';
import type { Rule, RuleContext } from '../../src/compile/rules/rule.ts';
import { openBuilder } from '../../src/compile/write/open-builder.ts';
import { kitchenSinkClinic } from '../../src/testing/kitchen-sink.ts';
import { kitchenSinkMessages } from '../../src/testing/kitchen-sink-words.ts';
import { article, contentFolder, type Files, faq } from '../content-folder.ts';
import { folderContents } from './folder-contents.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };

const library: Files = {
  'en/articles/one.md': article('## First {#first}\n\nSome words.'),
  'en/articles/calls.md': article('## Calls {#calls}\n\nCall :fact[phone].'),
  'en/articles/cites.md': article('## Cites {#cites}\n\nIt was shown.:cite[ames-2024]'),
  'en/articles/includes.md': article('## More {#more}\n\n::include{faq="q"}'),
  'en/articles/links.md': article('## Links {#links}\n\n[Here](faq:q#part).'),
  'en/articles/explains.md': article('## Explains {#explains}\n\nIt is :term[off-label].'),
  'en/articles/draws.md': article('## Draws {#draws}\n\n::figure[A]{src="a.svg" alt="A"}'),
  'en/faqs/q.md': faq('Yes.\n\n## Part {#part}\n\nWords.'),
  'figures/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><line/></svg>',
};

async function built(files: Files = library) {
  const folder = await contentFolder(files);
  const builder = openBuilder(folder.path, join(folder.path, 'dist'), config);
  const first = await builder.build();
  expect(first.problems).toEqual([]);
  return { ...folder, first, builder, rebuild: () => builder.build() };
}

/** The names of the documents whose modules a change of some files wrote anew. */
async function rebuiltBy(files: Files): Promise<readonly string[]> {
  const { path, write, rebuild } = await built();
  await write(files);
  const before = await folderContents(join(path, 'dist'));
  const { ok, compiled } = await rebuild();
  expect(ok).toBe(true);
  const after = await folderContents(join(path, 'dist'));
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  const modules = changed.flatMap((name) => /^\w+\/en\/(.+)\.js$/.exec(name)?.[1] ?? []);
  expect(compiled).toBe(modules.length);
  return modules;
}

test('a save rebuilds its own document', async () => {
  const one = article('## First {#first}\n\nOther words.');
  expect(await rebuiltBy({ 'en/articles/one.md': one })).toEqual(['one']);
});

test('a save rebuilds what includes the document, and not what links to it', async () => {
  const answer = faq('No.\n\n## Part {#part}\n\nWords.');
  expect(await rebuiltBy({ 'en/faqs/q.md': answer })).toEqual(['includes', 'q']);
});

test('a new phone number rebuilds what shows it', async () => {
  const clinic = stringify({ ...kitchenSinkClinic, phone: '301-555-0199' });
  expect(await rebuiltBy({ 'clinic.yaml': clinic })).toEqual(['calls']);
});

test('a corrected reference rebuilds what cites it, and a new one nothing', async () => {
  const ames = { id: 'ames-2024', authors: ['Ames A'], etAl: false, title: 'A trial' };
  const bell = { id: 'bell-2025', authors: ['Bell B'], etAl: false, title: 'A page', year: 2025 };
  const cole = { ...bell, id: 'cole-2026', authors: ['Cole C'] };
  const file = (...references: object[]) => ({
    'references.yaml': stringify({ schemaVersion: 1, references }),
  });
  expect(await rebuiltBy(file({ ...ames, year: 2023 }, bell))).toEqual(['cites']);
  expect(await rebuiltBy(file({ ...ames, year: 2024 }, bell, cole))).toEqual([]);
});

test('a new explanation rebuilds what uses the term, and a new drawing what shows it', async () => {
  const term = { id: 'off-label', term: 'off-label', definition: 'Otherwise.' };
  expect(
    await rebuiltBy({ 'en/glossary.yaml': stringify({ schemaVersion: 1, terms: [term] }) }),
  ).toEqual(['explains']);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><line x1="2"/></svg>';
  expect(await rebuiltBy({ 'figures/a.svg': svg })).toEqual(['draws']);
});

test('a link whose target is gone is reported though its own file is as it was', async () => {
  const { write, rebuild } = await built();
  await write({ 'en/faqs/q.md': faq('Yes.') });
  const { ok, problems } = await rebuild();
  expect(ok).toBe(false);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'en/articles/links.md link/unknown-document',
  ]);
});

test('a document written while the clinic could not be read is checked once it can be', async () => {
  const { path, write } = await contentFolder(library);
  const checker = openChecker(path, config);
  const unknownTerm = article('## First {#first}\n\nA :term[new] word.');
  await write({ 'clinic.yaml': 'name: [', 'en/articles/one.md': unknownTerm });
  await checker.check();
  await write({ 'clinic.yaml': stringify(kitchenSinkClinic) });
  expect((await checker.check()).problems.map(({ code }) => code)).toEqual(['term/unknown']);
});

const asks = (name: string, ask: (context: RuleContext) => void): Rule => ({
  name,
  check(document, context) {
    if (document.id === 'one' && document.locale === 'en') ask(context);
    return [];
  },
});

test.each([
  [
    'fact of the clinic',
    asks('asks-clinic', ({ clinic }) => clinic()),
    { 'clinic.yaml': stringify({ ...kitchenSinkClinic, street: '9 Other Street' }) },
  ],
  [
    'label',
    asks('asks-messages', ({ messages }) => messages()),
    {
      'en/messages.yaml': stringify({
        schemaVersion: 1,
        messages: { ...kitchenSinkMessages('en'), page: 'Side' },
      }),
    },
  ],
])('a document is checked again with each %s where a rule asks for it', async (_, rule, files) => {
  const looked: string[] = [];
  const counting: Rule = {
    name: 'counting',
    check({ id, locale }) {
      if (locale === 'en') looked.push(id);
      return [];
    },
  };
  const { path, write } = await contentFolder(library);
  const checker = openChecker(path, { ...config, rules: [rule, counting] });
  await checker.check();
  looked.length = 0;
  await write(files);
  await checker.check();
  expect(looked).toEqual(['one']);
});

test('nothing is written where nothing has changed, even if every file was touched', async () => {
  const { path, builder } = await built();
  for (const name of Object.keys(library)) await utimes(join(path, name), 1, 1);
  expect(await builder.build()).toMatchObject({ ok: true, compiled: 0, written: 0 });
});
