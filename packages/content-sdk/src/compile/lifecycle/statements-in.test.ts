import { describe, expect, test } from 'vitest';
import { SourceFile } from '../read/source-file.ts';
import { statementsIn } from './statements-in.ts';

const front = '---\nschemaVersion: 1\ntitle: A test\n---\n\n';

/** Months and lines of what is found below front matter of five lines. */
const found = (markdown: string, locale = 'en') =>
  statementsIn(new SourceFile(`${locale}/faqs/x.md`, front + markdown), locale).map(
    ([month, line, column]) => `${month} ${line}:${column}`,
  );

describe('in English', () => {
  test.each([
    ['As of June 2026, the FDA has not approved it.', ['2026-06 6:1']],
    ['It is so as of May 2025.', ['2025-05 6:10']],
    ['As of June 3, 2026, it is so.', ['2026-06 6:1']],
    ['As of *June 2026*, it is so.', ['2026-06 6:1']],
    ['As of\nDecember&nbsp;2026, it is so.', ['2026-12 6:1']],
    ['As of March 2025 and as of\nApril 2026.', ['2025-03 6:1', '2026-04 6:22']],
    ['In June 2026 it was approved.', []],
    ['As of today, in June 2026.', []],
    ['As of June 20267.', []],
    ['It has of June 2026.', []],
  ])('%j', (words, expected) => expect(found(words)).toEqual(expected));
});

describe('in Spanish', () => {
  test.each([
    ['A junio de 2026, la FDA no lo ha aprobado.', ['2026-06 6:1']],
    ['A fecha de setiembre de 2026 no hay datos.', ['2026-09 6:1']],
    ['No lo había aprobado hasta diciembre de 2025.', ['2025-12 6:22']],
    ['Según la FDA en enero de 2026, no.', ['2026-01 6:1']],
    ['La FDA lo aprobó en enero de 2026.', []],
    ['Según la FDA. En enero de 2026 cambió.', []],
    ['De marzo a junio de 2026 hubo un estudio.', []],
    ['De marzo de 2025 a junio de 2026 hubo otro.', []],
    ['La luna llena junio de 2026.', []],
  ])('%j', (words, expected) => expect(found(words, 'es')).toEqual(expected));

  test('and the other way round, each language has its own words', () => {
    expect(found('As of June 2026.', 'es')).toEqual([]);
    expect(found('A junio de 2026.', 'en')).toEqual([]);
    expect(found('A junio de 2026.', 'es-MX')).toEqual(['2026-06 6:1']);
  });
});

test('a language that nobody has described passes', () =>
  expect(found('As of June 2026, a junio de 2026.', 'fr')).toEqual([]));

test('values in YAML are words, and comments are not', () => {
  const glossary =
    'terms:\n  # as of June 2026\n  - definition: >\n      As of\n      May 2026. # no\n';
  const yaml = new SourceFile('en/glossary.yaml', glossary);
  expect(statementsIn(yaml, 'en')).toEqual([['2026-05', 4, 7, '']]);
  const quoted = new SourceFile('en/safety.yaml', 'text: "So # as of May 2026." # as of June 2026');
  expect(statementsIn(quoted, 'en')).toEqual([['2026-05', 1, 13, '']]);
  const markdown = front.replace('A test', 'As of May 2026 # as of June 2026');
  expect(statementsIn(new SourceFile('en/faqs/x.md', markdown), 'en')).toEqual([
    ['2026-05', 3, 8, ''],
  ]);
});

test('what is no YAML has no words', () =>
  expect(statementsIn(new SourceFile('en/glossary.yaml', '"As of June 2026'), 'en')).toEqual([]));

test('a reason on its line goes with a statement, and one for something else does not', () => {
  const words = [
    'As of June 2026. <!-- allow regulatory/stale: the label says so -->',
    'As of July 2026. <!-- allow claims/cure: quoted -->',
  ];
  const file = new SourceFile('en/faqs/x.md', front + words.join('\n\n'));
  expect(statementsIn(file, 'en')).toEqual([
    ['2026-06', 6, 1, 'the label says so'],
    ['2026-07', 8, 1, ''],
  ]);
});
