import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleOfFile } from '../../src/compile/read/place-of-file.ts';

/** A file that compiles, to be broken. */
export interface Seed {
  /** Where it would stand in a folder of content; says what it must hold. */
  readonly path: string;
  readonly text: string;
}

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

/** The clinic's own files. */
const real: readonly Seed[] = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('dist/') && !path.includes('node_modules'))
  .filter((path) => /\.(?:md|yaml)$/.test(path) && roleOfFile(path) !== undefined)
  .sort()
  .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));

const front = `---
schemaVersion: 1
title: Getting ready
summary: "Arrange a ride: we begin at 10:30."
keyFacts:
  - An adult takes you home.:cite[ames-2024]
  - >-
    Do not drive until
    the next day.
audience: in-treatment
related: [one]
mentions: [visit]
---
`;

const bodies: readonly string[] = [
  'Call us at :fact[phone] or [look](https://example.com/a). It is 10:30, 1:1000, :smile: and 5 µg.',
  '## What to arrange {#what-to-arrange mentions="visit"}\n\nSome *soft* and **bold** words.\\\nMore.',
  '## A {#a}\n\n1. One\n2. Two\n   - Inside\n\n- [ ] A ride\n- [ ] A list\n\n::fill-in[Who takes me home]',
  '## A {#a}\n\n:::callout{tone="urgent"}\n**Call us** if you cannot come.\n\n- a\n- b\n:::\n\nAfter.',
  '## A {#a}\n\n| You feel | Do |\n| --- | :-: |\n| Unsure | Call :fact[phone] |\n| Bad | [911](tel:911) |',
  '## A {#a}\n\n:::question[What do you hope for?]\nBring :term[infusions]{id="infusion"}.\n:::\n\n---\n\nEnd.',
  '## A {#a}\n\n::figure[Caption :cite[ames-2024, bell-2025]]{src="a.svg" alt="The drawing"}\n\n### B {#b}\n\nx &amp; y',
  '## A {#a}\n\nMore in [another](article:one#first).\n\n::include{faq="q"}\n\n::include{article="one" section="first"}',
];

const answer = (body: string) => `---\nschemaVersion: 1\ntitle: Is it so?\n---\n\n${body}\n`;

/** Small files with everything that the dialect has. */
const small: readonly Seed[] = [
  ...bodies.map((body) => ({ path: 'en/articles/ready.md', text: `${front}\n${body}\n` })),
  ...bodies.map((body) => ({ path: 'en/faqs/so.md', text: answer(body) })),
  {
    path: 'en/handouts/sheet.md',
    text: `---\nschemaVersion: 1\ntitle: A sheet\nfields:\n  firstName: { fallback: there }\n---\n\nDear :field[firstName],\n\n## A {#a}\n\nx\n`,
  },
];

/** Small files are drawn three times as often as real ones, which are long. */
export const seeds: readonly Seed[] = [...small, ...small, ...small, ...real];
