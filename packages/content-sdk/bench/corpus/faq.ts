import { articleId, type Plan, referenceId } from './plan.ts';
import { fewWords, sentences, thing } from './prose.ts';
import { seeded } from './random.ts';

/** The Markdown of one FAQ entry: about 120 words. Its bytes depend on nothing but the arguments. */
export function faqSource(number: number, plan: Plan, seed: number): string {
  const random = seeded(Math.imul(seed, 0x85ebca6b) - number - 1);
  const reference = referenceId(random.below(plan.references));
  const article = articleId(random.below(plan.articles));
  return `---
schemaVersion: 1
title: "Question ${number}: who looks after ${thing(random)}?"
mentions: []
---

${sentences(random, 3)}:cite[${reference}]

- One ${fewWords(random)}.
- One ${fewWords(random)}.

${sentences(random, 2)} See [the notes](article:${article}) or call :fact[phone].
`;
}
