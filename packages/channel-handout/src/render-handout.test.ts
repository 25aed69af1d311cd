import { kitchenSink } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { readPages, readPdf } from '../test/read-pdf.ts';
import { renderSink, said, sinkWith } from '../test/render-sink.ts';

const words = (text: string): string => text.replace(/[\s\u200b]+/g, '');

describe('a handout', () => {
  test('is the same bytes for the same words and options', async () => {
    const [once, again] = [
      await renderSink(kitchenSink('en')),
      await renderSink(kitchenSink('en')),
    ];
    expect(Buffer.from(once).equals(again)).toBe(true);
  });

  test('differs by paper and by print', async () => {
    const letter = await renderSink(kitchenSink('en'));
    const a4 = await renderSink(kitchenSink('en'), { paper: 'a4' });
    const bw = await renderSink(kitchenSink('en'), { print: 'bw' });
    expect(Buffer.from(letter).equals(a4)).toBe(false);
    expect(Buffer.from(letter).equals(bw)).toBe(false);
  });

  test('keeps the time of day as it is written', async () => {
    expect(await readPdf(await renderSink(kitchenSink('es')))).toContain('10:30');
  });

  test('says on every page which words it carries and where the page stands', async () => {
    const pages = await readPages(await renderSink(kitchenSink('en')));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Revision e3f4a5b6e3f4a5b6');
      expect(page).toContain('Awaiting clinical review');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  test('names who signed and when the words are due again', async () => {
    const review = {
      state: 'signed',
      by: 'A. Ames',
      credential: 'MD',
      on: '2026-01-05',
      next: '2027-01-05',
    } as const;
    const text = await readPdf(await renderSink({ ...kitchenSink('en'), review }));
    expect(text).toContain('Reviewed by A. Ames, MD');
    expect(text).toContain('Next review by January 5, 2027');
    expect(text).not.toContain('Awaiting');
  });

  test('shows a personal detail instead of its fallback', async () => {
    const text = await readPdf(
      await renderSink(kitchenSink('en'), { fields: { firstName: 'Rosa' } }),
    );
    expect(text).toContain('Rosa');
  });

  test.each([
    '#read("/etc/passwd")',
    '#panic("x")',
    '*bold* $x$ @ref <label> \\ `raw` // no',
    '“it’s” "it\'s" --- ...',
  ])('prints %s as it is written', async (hostile) => {
    const text = await readPdf(await renderSink({ ...sinkWith(said(hostile)), title: hostile }));
    expect(words(text).split(words(hostile))).toHaveLength(3);
  });

  test('holds a word of any length on the page', async () => {
    const long = 'Abcdefghij'.repeat(400);
    expect(words(await readPdf(await renderSink(sinkWith(said(long)))))).toContain(long);
  });

  test('cuts nothing off a callout or a table that is longer than a page', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `Line number ${index} of ninety.`);
    const text = await readPdf(
      await renderSink(
        sinkWith(
          { type: 'callout', tone: 'note', blocks: lines.map(said) },
          {
            type: 'table',
            head: [[{ type: 'text', text: 'Repeated' }]],
            rows: lines.map((line) => [[{ type: 'text', text: line }]]),
          },
        ),
      ),
    );
    for (const line of lines) expect(words(text).split(words(line))).toHaveLength(3);
  });

  test('links only where a reader may be led', async () => {
    const link = (href: string) => ({
      type: 'link' as const,
      href,
      children: [{ type: 'text' as const, text: 'here' }],
    });
    const document = sinkWith({
      type: 'paragraph',
      children: [link('javascript:alert(1)'), link('tel:+13015550100')],
    });
    const file = Buffer.from(await renderSink(document)).toString('latin1');
    expect(file).toContain('tel:+13015550100');
    expect(file).not.toContain('javascript');
  });

  test('is refused when no font can draw a character, and the error names it', async () => {
    await expect(renderSink(sinkWith(said('Take 药 now')))).rejects.toMatchObject({
      name: 'HandoutError',
      code: 'missing-glyph',
      message: expect.stringContaining('"药" (U+836F)'),
    });
  });

  test('is refused when a drawing is not SVG', async () => {
    const broken = sinkWith({ type: 'figure', svg: '<svg', alt: 'Nothing.', caption: [] });
    await expect(renderSink(broken)).rejects.toMatchObject({ code: 'refused' });
  });

  test('draws the signs that clinicians write', async () => {
    const signs = '≤ 5 mg, ≥ 2 h → rest ☐ ☑ ✓ ≈ ½ °C';
    expect(words(await readPdf(await renderSink(sinkWith(said(signs)))))).toContain(words(signs));
  });
});
