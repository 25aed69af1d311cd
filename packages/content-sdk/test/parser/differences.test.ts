import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMdast } from '../../src/compile/parse/to-mdast.ts';
import { dialectBlock, tokenSoup } from '../generated-documents.ts';
import { firstDifference } from './first-difference.ts';
import { knownDifferences } from './known-differences.ts';
import { oracle } from './oracle.ts';
import { readTree } from './read-tree.ts';

const seed = 20261123;

describe('each known difference is still one, and costs no letter', () => {
  test.each(knownDifferences)('$name', ({ example, isIn }) => {
    expect(firstDifference(toMdast(example), oracle(example))).toBeDefined();
    expect(isIn(example)).toBe(true);
    const ours = readTree(toMdast(example), example);
    const theirs = readTree(oracle(example), example);
    if ('words' in ours && 'words' in theirs) expect(ours.words).toBe(theirs.words);
  });
});

describe.each([
  { name: 'blocks of the dialect', texts: dialectBlock, runs: 4_000, atLeast: 2_400 },
  { name: 'tokens in any order', texts: tokenSoup, runs: 12_000, atLeast: 2_500 },
])('$name', ({ texts, runs, atLeast }) => {
  test('without a known difference, the trees are equal to the offset', () => {
    let compared = 0;
    const property = fc.property(texts, (markdown) => {
      if (knownDifferences.some(({ isIn }) => isIn(markdown))) return;
      compared += 1;
      expect(firstDifference(toMdast(markdown), oracle(markdown))).toBe(undefined);
    });
    fc.assert(property, { numRuns: runs, seed });
    expect(compared).toBeGreaterThan(atLeast);
  });

  test('with or without one, what Calliope reads from both trees has the same letters', () => {
    let read = 0;
    const property = fc.property(texts, (markdown) => {
      const ours = readTree(toMdast(markdown), markdown);
      if ('refused' in ours) return;
      const theirs = readTree(oracle(markdown), markdown);
      if ('refused' in theirs) return;
      read += 1;
      expect(ours.words).toBe(theirs.words);
    });
    fc.assert(property, { numRuns: runs, seed });
    expect(read).toBeGreaterThan(runs / 10);
  });
});
