import { tests } from 'commonmark-spec';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toMdast } from '../../src/compile/parse/to-mdast.ts';
import { firstDifference } from './first-difference.ts';
import { commonMarkOracle, oracle } from './oracle.ts';

const plain = { gfm: false, directive: false, headingAttributes: false, frontmatter: false };
const examples = tests.map(({ markdown, number, section }) => ({
  markdown: markdown.replaceAll('→', '\t'),
  number,
  section,
}));

/** The oracle sets addresses in a second pass, which forgets where the words around them stand. */
const withoutPositions = new Set([606]);

test('the suite of CommonMark 0.31.2 has all of its 652 examples', () => {
  expect(examples).toHaveLength(652);
});

describe('the parser gives the tree of the reference parser, to the offset', () => {
  test.each(examples)('example $number, $section', ({ markdown }) => {
    const ours = markdownToMdast(markdown, { features: plain });
    expect(ours.type === 'root' && firstDifference(ours, commonMarkOracle(markdown))).toBe(
      undefined,
    );
  });
});

describe('and so it does with GFM, directives and heading attributes, as Calliope calls it', () => {
  test.each(examples)('example $number, $section', ({ markdown, number }) => {
    const difference = firstDifference(toMdast(markdown), oracle(markdown));
    if (withoutPositions.has(number)) expect(difference).toMatch(/position: \{.*\} ≠ undefined$/);
    else expect(difference).toBe(undefined);
  });
});
