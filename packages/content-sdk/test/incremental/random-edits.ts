import fc from 'fast-check';
import { stringify } from 'yaml';
import { kitchenSinkClinic } from '../../src/testing/kitchen-sink.ts';
import { article, type Files, faq } from '../content-folder.ts';

const ids = ['one', 'two', 'three', 'four'] as const;
const path = (id: string) => `en/articles/${id}.md`;

const id = fc.constantFrom(...ids);
const number = fc.integer({ min: 0, max: 3 });

/** What stands in a section: plain words, or something that rests on another file. */
const sentence = fc.oneof(
  { weight: 4, arbitrary: number.map((n) => `Some words, number ${n}.`) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Call :fact[phone].',
      'We are :fact[name].',
      'It is :term[off-label].',
      'It was shown.:cite[ames-2024]',
      'It was shown.:cite[bell-2025, ames-2024]',
      '::figure[A line]{src="line.svg" alt="A line"}',
    ),
  },
  { weight: 3, arbitrary: id.map((one) => `See [more](article:${one}#second-of-${one}).`) },
  { weight: 1, arbitrary: fc.constantFrom('A :term[new] word.', 'It was.:cite[cole-2026]') },
);
const include = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constant('::include{faq="q"}') },
  {
    weight: 4,
    arbitrary: id.map((one) => `::include{article="${one}" section="second-of-${one}"}`),
  },
  { weight: 2, arbitrary: id.map((one) => `::include{article="${one}" section="more-of-${one}"}`) },
);

/** An article that may include others and be included by them. */
const written = (one: string) =>
  fc
    .tuple(sentence, sentence, include, fc.constantFrom('', ' mentions="benefit"'))
    .map(([first, second, included, mentions]) =>
      article(
        [
          `## First {#first-of-${one}}\n\n${first}`,
          `## Second {#second-of-${one}${mentions}}\n\n${second}`,
          `## More {#more-of-${one}}\n\nWords.\n\n${included}`,
        ].join('\n\n'),
      ),
    );

const file = (of: (one: string) => fc.Arbitrary<string | undefined>): fc.Arbitrary<Files> =>
  id.chain((one) => of(one).map((text) => ({ [path(one)]: text })));
const named = (name: string, text: fc.Arbitrary<string | undefined>): fc.Arbitrary<Files> =>
  text.map((content) => ({ [name]: content }));

/** The bibliography; the year of one entry and the presence of another vary. */
const references = number.map((n) =>
  stringify({
    schemaVersion: 1,
    references: [
      { id: 'ames-2024', authors: ['Ames A'], etAl: false, title: 'A trial', year: 2024 + (n % 2) },
      { id: 'bell-2025', authors: ['Bell B'], etAl: false, title: 'A page' },
      ...(n > 1 ? [{ id: 'cole-2026', authors: ['Cole C'], etAl: false, title: 'New' }] : []),
    ],
  }),
);
const glossary = number.map((n) =>
  stringify({
    schemaVersion: 1,
    terms: [
      { id: 'off-label', term: 'off-label', definition: `Without an approval, ${n % 2}.` },
      ...(n > 1 ? [{ id: 'new', term: 'new', definition: 'Heard of now.' }] : []),
    ],
  }),
);
const clinic = number.map((n) => stringify({ ...kitchenSinkClinic, phone: `301-555-010${n}` }));
const drawing = number.map(
  (n) => `<svg xmlns="http://www.w3.org/2000/svg"><line x1="${n}"/></svg>`,
);

/** A library without a fault, from which the edits start. */
export const start: Files = {
  ...Object.fromEntries(
    ids.map((one) => [
      path(one),
      article(
        ['first', 'second', 'more']
          .map((s) => `## A ${s} {#${s}-of-${one}}\n\nWords.`)
          .join('\n\n'),
      ),
    ]),
  ),
  'en/faqs/q.md': faq('Yes, says :fact[name].'),
  'figures/line.svg': '<svg xmlns="http://www.w3.org/2000/svg"><line/></svg>',
};

/** One thing that somebody does to the files of a library. Most leave it whole. */
export const edit: fc.Arbitrary<Files> = fc.oneof(
  { weight: 20, arbitrary: file(written) },
  {
    weight: 2,
    arbitrary: file((one) => written(one).map((text) => text.replaceAll('\n', '\r\n'))),
  },
  {
    weight: 5,
    arbitrary: named(
      'en/faqs/q.md',
      number.map((n) => faq(`Answer ${n}.`)),
    ),
  },
  { weight: 4, arbitrary: named('clinic.yaml', clinic) },
  { weight: 4, arbitrary: named('references.yaml', references) },
  { weight: 4, arbitrary: named('en/glossary.yaml', glossary) },
  { weight: 4, arbitrary: named('figures/line.svg', drawing) },
  {
    weight: 1,
    arbitrary: file(() => fc.constantFrom(undefined, '', 'Words.', '---\ntitle: [\n---\n')),
  },
  { weight: 1, arbitrary: named('clinic.yaml', fc.constant('name: [')) },
  {
    weight: 1,
    arbitrary: named('en/articles/Not A Name.md', fc.constantFrom('Words.', undefined)),
  },
);
