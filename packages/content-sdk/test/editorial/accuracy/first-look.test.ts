import { expect, test } from 'vitest';
import { mayClaim } from '../../../src/editorial/claims/find-claims.ts';
import { forbiddenClaims } from '../../../src/editorial/claims/phrases.ts';
import { mayHurt } from '../../../src/editorial/respect/find-wordings.ts';
import { hurtfulWordings } from '../../../src/editorial/respect/phrases.ts';
import { labelledSentences } from './measure-accuracy.ts';

const sentences = labelledSentences();

const looks = [
  { rule: 'claims', look: mayClaim, patterns: forbiddenClaims.map(({ words }) => words) },
  { rule: 'respect', look: mayHurt, patterns: hurtfulWordings.map(({ words }) => words) },
];

test.for(looks)('a first look for $rule sees whatever a pattern finds', ({ look, patterns }) => {
  const found = sentences.filter((one) => patterns.some((pattern) => one.search(pattern) >= 0));
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((one) => !look(one))).toEqual([]);
  const amongOthers = found.map((one) => `You rest.\n${one}\nThen you go home.`);
  expect(amongOthers.filter((lines) => !look(lines))).toEqual([]);
});

test.for(looks)('a first look for $rule sees no more than the patterns', ({ look, patterns }) => {
  const none = sentences.filter((one) => patterns.every((pattern) => one.search(pattern) < 0));
  expect(none.filter((one) => look(one))).toEqual([]);
});
