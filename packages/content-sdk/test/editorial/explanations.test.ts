import { expect, test } from 'vitest';
import { explains, explanations } from '../../src/editorial/jargon/explanations.ts';

/** The sentence of an example, and the word in brackets. */
function unmarked(example: string) {
  const [before = '', found = '', after = ''] = example.split(/[[\]]/);
  return { sentence: before + found + after, word: { found, index: before.length } };
}

test.for(explanations.map(({ example }) => example))('%s', (example) => {
  const { sentence, word } = unmarked(example);
  expect(explains(sentence, word)).toBe(true);
});

test.for([
  'Tell us about [tachycardia] before your visit.',
  'If you have [hypertension], the nurse will tell you.',
  '[Dissociation] is a common reason to wait.',
  'Call us before you mix it with alcohol or an [MAOI].',
  'The effect was small ([Cohen] d = 0.3).',
])('%s explains nothing', (example) => {
  const { sentence, word } = unmarked(example);
  expect(explains(sentence, word)).toBe(false);
});
