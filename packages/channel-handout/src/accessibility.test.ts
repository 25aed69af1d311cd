import { kitchenSink } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { withPdf } from '../test/read-pdf.ts';
import { renderSink } from '../test/render-sink.ts';

describe('a handout as PDF/UA-1', () => {
  test.each([
    ['en', 'en-US', 'Kitchen sink'],
    ['es', 'es-US', 'Fregadero de cocina'],
  ] as const)(
    'says its language, its title and its standard (%s)',
    async (locale, language, title) => {
      const { info, part, marks } = await withPdf(
        await renderSink(kitchenSink(locale)),
        async (pdf) => {
          const metadata = await pdf.getMetadata();
          return {
            // The reader leaves the shape of the dictionary open.
            info: metadata.info as Record<string, unknown>,
            part: metadata.metadata.get('pdfuaid:part'),
            // Declared as an object, it is a Map.
            marks: (await pdf.getMarkInfo()) as unknown as Map<string, boolean>,
          };
        },
      );
      expect(info).toMatchObject({ Language: language, Title: title });
      expect(part).toBe('1');
      expect(marks.get('Marked')).toBe(true);
    },
  );

  test('has headings, lists, tables, figures and links in its structure', async () => {
    const roles = await withPdf(await renderSink(kitchenSink('en')), async (pdf) => {
      const trees = [];
      for (let page = 1; page <= pdf.numPages; page += 1) {
        trees.push(JSON.stringify(await (await pdf.getPage(page)).getStructTree()));
      }
      return trees.join('');
    });
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link']) {
      expect(roles, role).toContain(`"role":"${role}"`);
    }
    expect(roles).toContain('A line that rises and falls.');
    expect(roles).toContain('Code that opens https://example.com/r/e3f4a5b6e3f4a5b6');
  });

  test('has its sections as bookmarks', async () => {
    const outline = await withPdf(await renderSink(kitchenSink('en')), (pdf) => pdf.getOutline());
    const titles = JSON.stringify(outline.map(({ title, items }) => [title, items]));
    for (const title of [
      'Kitchen sink',
      'Every block once',
      'A section inside a section',
      'Sources',
    ]) {
      expect(titles).toContain(title);
    }
  });

  test('dates itself only by what it is told', async () => {
    const info = (date?: string) =>
      renderSink(kitchenSink('en'), { date }).then((pdf) =>
        withPdf(pdf, async (opened) => JSON.stringify((await opened.getMetadata()).info)),
      );
    expect(await info()).not.toContain('CreationDate');
    expect(await info('2026-03-01')).toContain('D:20260301');
  });
});
