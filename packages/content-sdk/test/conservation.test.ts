import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRenderer } from '../src/render/create-renderer.ts';
import type { Article } from '../src/schema/document.ts';
import { textChannel } from '../src/text/channel.ts';
import { renderTextBody } from '../src/text/render-text.ts';
import { article, contentFolder } from './content-folder.ts';
import { expectedLetters } from './expected-letters.ts';
import { dialectBody } from './generated-documents.ts';

const facts = { phone: '301-555-0100', website: 'example.com', name: 'Example Clinic for Sinks' };
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

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
      fc.asyncProperty(dialectBody, async (markdown) => {
        const text = await rendered(markdown);
        if (text === undefined) return;
        accepted += 1;
        expect(letters(text)).toBe(expectedLetters(markdown, { facts }));
      }),
      { numRuns: 300, seed: 20261123 },
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
      fc.asyncProperty(dialectBody, async (markdown) => {
        const document = await compiled(markdown);
        if (!document) return;
        const render = createRenderer(mutant)(document);
        expect(letters(render.sections(document.sections, 2))).toBe(
          expectedLetters(markdown, { facts }),
        );
      }),
      { numRuns: 100, seed: 20261123, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
