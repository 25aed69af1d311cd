import { articleId, includedSection, inclusionOf, type Plan, referenceId } from './plan.ts';
import { fewWords, sentence, sentences, thing } from './prose.ts';
import { type Random, seeded } from './random.ts';

/** The Markdown of one article: about 750 words. Its bytes depend on nothing but the arguments. */
export function articleSource(number: number, plan: Plan, seed: number): string {
  const random = seeded(Math.imul(seed, 0x9e3779b1) + number);
  const links = [1, 2, 3].map((step) => articleId((number + step * 7) % plan.articles));
  const cites = citations(random, plan);
  return [frontMatter(number, random, links), ...body(number, random, plan, links, cites), '']
    .filter((part) => part !== undefined)
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function frontMatter(number: number, random: Random, links: readonly string[]): string {
  const audience = random.one(['everyone', 'considering-treatment', 'in-treatment']);
  const keyFacts = [1, 2, 3].map(() => `  - "${sentence(random)}"`);
  return [
    '---',
    'schemaVersion: 1',
    `title: "Notes from the garden, part ${number}: ${thing(random)}"`,
    `summary: "${sentences(random, 2)}"`,
    'keyFacts:',
    ...keyFacts,
    `audience: ${audience}`,
    `related: [${[...new Set(links)].join(', ')}]`,
    'mentions: [visit]',
    '---',
  ].join('\n');
}

/** Three references in two, three or four citations, as text for the three places that cite. */
function citations(random: Random, { references }: Plan): [string, string, string] {
  const ids = random.several(3, references).map(referenceId);
  const cite = (...which: number[]) => `:cite[${which.map((at) => ids[at]).join(', ')}]`;
  return random.one([
    [cite(0), cite(1, 2), ''],
    [cite(0), cite(1), cite(2)],
    [cite(0), cite(1), `${cite(2)} ${sentence(random)}${cite(0)}`],
  ]);
}

function body(
  number: number,
  random: Random,
  plan: Plan,
  links: readonly string[],
  [first, second, third]: readonly [string, string, string],
): (string | undefined)[] {
  const include = inclusionOf(number, plan);
  const id = (name: string) => `${name}-${String(number).padStart(5, '0')}`;
  return [
    `${sentences(random, 3)} Call us at :fact[phone] with any question.`,
    `## What to look at {#${includedSection(number)}}`,
    `${sentences(random, 4)}${first}`,
    list(random, 4, () => '-'),
    `## What may grow here {#${id('what-may-grow')} mentions="benefit"}`,
    `${sentences(random, 4)}${second} A :term[perennial] is *not* an :term[annual].`,
    `${sentences(random, 3)} See [the notes on ${thing(random)}](article:${links[0]}#${includedSection(
      (number + 7) % plan.articles,
    )}).`,
    number % 4 === 0 ? table(random) : sentences(random, 2),
    `### What others found {#${id('what-others-found')}}`,
    `${sentences(random, 3)}${third}`,
    `## How to begin {#${id('how-to-begin')} mentions="visit benefit"}`,
    `**${sentence(random)}** ${sentences(random, 2)}`,
    list(random, 4, (at) => `${at + 1}.`),
    [':::callout{tone="urgent"}', `**Close the gate.** ${sentence(random)}`, ':::'].join('\n'),
    `## What to read next {#${id('what-to-read-next')}}`,
    `${sentences(random, 2)} Read [another part](article:${links[1]}) or [this page](https://example.com/garden/${number}).`,
    include,
  ];
}

const list = (random: Random, length: number, mark: (at: number) => string): string =>
  Array.from(
    { length },
    (_, at) => `${mark(at)} **Step ${at + 1}.** One ${fewWords(random)}.`,
  ).join('\n');

const table = (random: Random): string =>
  [
    '| What | When it is seen |',
    '| --- | --- |',
    ...[1, 2, 3].map(() => `| ${thing(random)} | ${sentence(random)} |`),
  ].join('\n');
