import { describe, expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';

const one = 'en/articles/one.md';
/** The line of the body's first line in a file made by `article`. */
const body = 10;

/** What the differential test and the soak campaign found, each as small as it could be made. */
const found: readonly (readonly [name: string, markdown: string, at: string, code: string])[] = [
  [
    'words outside of ASCII in the braces of a citation',
    '## A {#a}\n\nSo.:cite[ames-2024]{Ωmega}',
    '2:4',
    'directive/attribute',
  ],
  [
    'words outside of ASCII in the braces of a fill-in line',
    '## A {#a}\n\n::fill-in[Who]{é}',
    '2:1',
    'directive/attribute',
  ],
  [
    'words outside of ASCII in the braces of a callout',
    '## A {#a}\n\n:::callout{tone="note" é}\nx\n:::',
    '2:1',
    'directive/attribute',
  ],
  ['a word after the id of a section', '## A {#a dose}\n\nx', '0:1', 'section/attribute'],
  [
    'an id that stands twice in a term',
    '## A {#a}\n\n:term[x]{id="off-label" id="off-label"}',
    '2:1',
    'directive/repeated',
  ],
  [
    'a backslash alone in a callout',
    '## A {#a}\n\n:::callout{tone="note"}\nx\n\n\\\n:::',
    '5:1',
    'directive/broken',
  ],
  [
    'one escaped colon before a citation',
    '## A {#a}\n\nSo\\::cite[ames-2024]',
    '2:1',
    'directive/broken',
  ],
  [
    'words after the brackets of a question',
    '## A {#a}\n\n:::question[Q]r]\nx\n:::',
    '2:1',
    'directive/broken',
  ],
  [
    'a label that a backslash breaks in two lines',
    '## A {#a}\n\n::fill-in[h\\\ne]',
    '2:1',
    'directive/broken',
  ],
  [
    'a prompt that a backslash breaks in two lines',
    '## A {#a}\n\n:::question[h\\\ne]\nx\n:::',
    '2:1',
    'directive/broken',
  ],
  [
    'a term that a backslash breaks in two lines',
    '## A {#a}\n\n:term[off-label\\\nuse]{id="off-label"}',
    '2:1',
    'directive/label',
  ],
  [
    'braces of a term that go on in the next line',
    '## A {#a}\n\n:term[off-label]{\nid="off-label"}',
    '2:1',
    'directive/broken',
  ],
  [
    'braces inside quotes of a term',
    '## A {#a}\n\n:term[x]{id="{#off-label}"}',
    '2:1',
    'directive/attribute',
  ],
  ['a fill-in line without brackets', '## A {#a}\n\n::fill-in💊', '2:1', 'directive/broken'],
  [
    'attributes without a space between them',
    '## A {#a}\n\n::figure[]{src="a.svg"alt={#b}',
    '2:1',
    'directive/attribute',
  ],
];

describe('what mutation found is a Problem at its line and column', () => {
  test.each(found)('%s', async (_, markdown, at, code) => {
    const folder = await contentFolder({ [one]: article(markdown) });
    const { library, problems } = await folder.compile();
    const [line = 0, column = 0] = at.split(':').map(Number);
    expect(problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.code}`)).toContain(
      `${one}:${body + line}:${column} ${code}`,
    );
    expect(library).toBeUndefined();
  });
});
