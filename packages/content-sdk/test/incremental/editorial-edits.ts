import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { kitchenSinkClinic } from '../../src/testing/kitchen-sink.ts';
import { article, type Files, faq } from '../content-folder.ts';

const named = (path: string, text: fc.Arbitrary<string>): fc.Arbitrary<Files> =>
  text.map((content) => ({ [path]: content }));

/** Lines that move everything below them, and change no word. */
const shift = fc.constantFrom('', '# For editors.\n', '# For editors,\n# in two lines.\n');

/** What may stand behind a line, as a comment of Markdown and of YAML. */
const allowance = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('allow claims/hype: a name', 'allow claims/hype: a quote'),
  },
  { weight: 2, arbitrary: fc.constant('allow jargon/unexplained: known') },
  { weight: 1, arbitrary: fc.constant('allow claims/hype') },
);
const inMarkdown = allowance.map((said) => said && ` <!-- ${said} -->`);
const inYaml = allowance.map((said) => said && ` # ${said}`);

const sentence = fc.constantFrom(
  ...[
    'Some words.',
    'Ask about titration.',
    'Ask about titration now.',
    'Titration means that a dose grows.',
  ],
  ...['It is a miracle.', 'It is :term[off-label].', 'Is it off-label?', 'A :term[drip] is used.'],
  ...['We read it.:cite[ames-2024]', 'Call :fact[phone].', 'Ketamine eases depression.'],
);

const line = fc.tuple(sentence, inMarkdown).map((parts) => parts.join(''));

const written = (id: string, include: fc.Arbitrary<string>) =>
  fc
    .tuple(line, line, include, fc.constantFrom('', ' mentions="benefit visit"'))
    .map(([first, second, included, mentions]) =>
      article(`## A {#${id}${mentions}}\n\n${first}\n\n- One.\n- ${second}\n\n${included}`),
    );

const glossary = fc.record({
  first: shift,
  allowed: inYaml,
  definition: fc.constantFrom('Without an approval.', 'A miracle.'),
  others: fc.subarray(['drip', 'titration']),
});

const safetySource = readFileSync(
  new URL('../editorial/desk/en/safety.yaml', import.meta.url),
  'utf8',
);

const safety = fc
  .tuple(shift, fc.constantFrom('Some people get no relief.', 'A miracle.'), inYaml)
  .map(([first, text, allowed]) =>
    safetySource
      .replace('lines:', `${first}lines:`)
      .replace('Some people get no relief.', `${text}${allowed}`),
  );

const reference = (id: string) => ({ id, authors: [id], etAl: false, title: 'A page' });
const references = fc
  .tuple(fc.subarray(['cole-2026', 'dorn-2026']), fc.constantFrom('10.1000/a', '10.1000/a.'))
  .map(([more, doi]) =>
    stringify({
      schemaVersion: 1,
      references: [
        { ...reference('ames-2024'), doi },
        reference('bell-2025'),
        ...more.map((id) => ({ ...reference(id), doi })),
      ],
    }),
  );

const clinic = fc
  .constantFrom('Example Clinic', 'Example Ketamine')
  .map((neutralName) => stringify({ ...kitchenSinkClinic, neutralName }));

/** Two articles of which one includes a section of the other, and an answer that both may. */
export const editorialStart: Files = {
  'en/articles/two.md': article('## A {#two}\n\nWords.'),
  'en/articles/three.md': article('## A {#three}\n\nWords.'),
  'en/faqs/q.md': faq('Words.'),
  'en/glossary.yaml': glossaryOf({
    first: '',
    allowed: '',
    definition: 'A word.',
    others: ['drip', 'titration'],
  }),
};

/** One thing that somebody does to the words, to what explains them or to what allows a fault. */
export const editorialEdit: fc.Arbitrary<Files> = fc.oneof(
  {
    weight: 6,
    arbitrary: named(
      'en/articles/two.md',
      written('two', fc.constantFrom('', '::include{faq="q"}')),
    ),
  },
  {
    weight: 6,
    arbitrary: named(
      'en/articles/three.md',
      written('three', fc.constantFrom('', '::include{article="two" section="two"}')),
    ),
  },
  {
    weight: 4,
    arbitrary: named(
      'en/faqs/q.md',
      line.map((words) => faq(words)),
    ),
  },
  { weight: 4, arbitrary: named('en/glossary.yaml', glossary.map(glossaryOf)) },
  { weight: 4, arbitrary: named('en/safety.yaml', safety) },
  { weight: 2, arbitrary: named('references.yaml', references) },
  { weight: 1, arbitrary: named('clinic.yaml', clinic) },
);

function glossaryOf(file: {
  readonly first: string;
  readonly allowed: string;
  readonly definition: string;
  readonly others: readonly string[];
}): string {
  const { first, allowed, definition, others } = file;
  const entry = (id: string, words: string, comment = '') =>
    `  - id: ${id}${comment}\n    term: ${id}\n    definition: ${words}\n`;
  return [
    `schemaVersion: 1\n${first}terms:\n`,
    entry('off-label', definition, allowed),
    ...others.map((id) => entry(id, 'A word.')),
  ].join('');
}
