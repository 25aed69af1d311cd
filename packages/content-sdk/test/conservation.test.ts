import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRenderer } from '../src/render/create-renderer.ts';
import type { Article } from '../src/schema/document.ts';
import { textChannel } from '../src/text/channel.ts';
import { renderTextBody } from '../src/text/render-text.ts';
import { article, contentFolder } from './content-folder.ts';
import { expectedLetters } from './expected-letters.ts';

const facts = { phone: '301-555-0100', website: 'example.com', name: 'Example Clinic for Sinks' };
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Words that Markdown parsers and directives are known to eat. */
const hostile = [
  ...['10:30', '1:1000', 'n:th', ':smile:', '12:45:10', 'a:b', ':30', '08:00–09:30', 'ratio 3:1.'],
  ...['“smart”', '‘quotes’', 'it’s', '—', '…', '½', 'µg', 'naïve', 'café', 'Ωmega', 'ﬁt'],
  ...['😀', '👩‍⚕️', '🇺🇸', 'مرحبا', 'שלום', 'ketamina', '氯胺酮', 'ABC123', '5 µg/kg', 'x_y_z'],
  ...['1986', '0.5', '10 mg', 'C1–C40', '50%', '$5', '#1', '&amp;', 'A&B', 'a*b', '2*3*4', '\\*'],
  ...['**bold**', '*soft*', '***both***', '<', '>', '= 5', '+ 7', '(a)', '[b]', '{c}', '|', '~'],
  ...['https://example.com/a1', ':cite[ames-2024]', ':cite[bell-2025, ames-2024]', ':fact[phone]'],
  ...[':term[off-label]', ':term[not approved]{id="off-label"}', '[a link](article:one)', 'end\\'],
  ...['[call](tel:+13015550100)', 'www.', 'http:', 'a/b', 'e.g.', 'No.', '4.', '\u00a0', '\u200f'],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
);
const line = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').replace(/[\n\r\u2028\u2029]/g, ' '));

const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const bullets = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const boxes = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- [ ] ${item}`).join('\n'));
const steps = fc
  .tuple(fc.constantFrom(0, 1, 7, 1986), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([start, items]) => items.map((item, index) => `${start + index}. ${item}`).join('\n'));
const cell = line.map((text) => text.replaceAll('|', '/').replaceAll('\\', ''));
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 4 })
  .map(([head, ...rows]) =>
    [head, ['---', '---'], ...rows].map((cells) => `| ${cells?.join(' | ')} |`).join('\n'),
  );
const bare = line.map((text) => text.replace(/[[\]]/g, ''));
const callout = paragraph.map((text) => `:::callout{tone="note"}\n${text}\n:::`);
const question = fc
  .tuple(bare, paragraph)
  .map(([prompt, answer]) => `:::question[${prompt}]\n${answer}\n:::`);
const fillIn = bare.map((label) => `::fill-in[${label}]`);
const block = fc.oneof(paragraph, bullets, boxes, steps, table, callout, question, fillIn);
const title = fc.stringMatching(/^[A-Za-z][a-z0-9 ]{0,12}[a-z0-9]$/);
const body = fc
  .array(fc.tuple(title, fc.array(block, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((sections) =>
    sections
      .map(([name, blocks], index) => `## ${name} {#s${index}}\n\n${blocks.join('\n\n')}`)
      .join('\n\n'),
  );

async function compiled(markdown: string): Promise<Article | undefined> {
  const folder = await contentFolder({ 'en/articles/one.md': article(markdown) });
  const { library } = await folder.compile();
  return library?.articles['one']?.['en'];
}

async function rendered(markdown: string): Promise<string | undefined> {
  const document = await compiled(markdown);
  return document && renderTextBody(document);
}

describe('the conservation law', () => {
  test('for every accepted source, the letters and digits of the body are those of the text', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(body, async (markdown) => {
        const text = await rendered(markdown);
        if (text === undefined) return;
        accepted += 1;
        expect(letters(text)).toBe(expectedLetters(markdown, facts));
      }),
      { numRuns: 600, seed: 20261123 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test.each([
    ['Take it at 10:30, never 1:1000.', 'Takeitat1030never11000'],
    ['1986\\. That year.', '1986Thatyear'],
    ['1986. That year.', '1986Thatyear'],
    ['- [ ] Bring a list', 'Bringalist'],
    ['“Smart” it’s 😀 مرحبا', 'Smartitsمرحبا'],
    ['[a\tb](article:one)', 'ab'],
    ['Call :fact[phone] now', 'Call3015550100now'],
  ])('%s', async (markdown, expected) => {
    const text = await rendered(`## T {#t}\n\n${markdown}`);
    expect(letters(text ?? 'refused').slice(1)).toBe(expected);
  });

  test.each(['10 mg~20 mg~30', '- [x] done', '\tdose', 'see www. there', '::fill-in[a'])(
    'what would lose something is refused: %s',
    async (markdown) => expect(await rendered(`## T {#t}\n\n${markdown}`)).toBeUndefined(),
  );

  test('a channel that drops the :30 of 10:30 breaks it, and the property finds out', async () => {
    const mutant: typeof textChannel = {
      ...textChannel,
      inlines: { ...textChannel.inlines, text: ({ text }) => text.replace(/:\d+/g, '') },
    };
    const found = await fc.check(
      fc.asyncProperty(body, async (markdown) => {
        const document = await compiled(markdown);
        if (!document) return;
        const render = createRenderer(mutant)(document);
        expect(letters(render.sections(document.sections, 2))).toBe(
          expectedLetters(markdown, facts),
        );
      }),
      { numRuns: 100, seed: 20261123, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
