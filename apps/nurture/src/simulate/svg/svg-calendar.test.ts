import { expect, test } from 'vitest';
import { onFriday, onSaturday, reader, shown } from '../../../test/simulated.ts';
import { svgCalendar } from '../index.ts';

const drawing = svgCalendar('What comes when', [reader, onFriday, onSaturday], shown);

test('the drawing is the one that somebody has looked at', () =>
  expect(`${drawing}\n`).toMatchFileSnapshot('../../../test/fixtures/calendar.svg'));

test('its text is text, and it says what it shows to those who cannot see it', () => {
  expect(drawing).toContain('role="img" aria-labelledby="title about"');
  expect(drawing).toContain('<title id="title">What comes when</title>');
  expect(drawing).toContain('A visit on a Friday: emails 1 on Fri 19 Mar 2027, 2 on Thu 25 Mar');
  expect(drawing).toContain('>Your reading guide</text>');
  expect(drawing).not.toMatch(/<path|<script|<image|href=|filter/);
});

test('whatever somebody is called, it stays one drawing', () => {
  const label = `<script>"&' \u0000\ud800</text>`;
  const person = { ...reader.person, label };
  const subjects = new Map([['hello', ']]><b>']]);
  const svg = svgCalendar(label, [{ ...reader, person }], { ...shown, subjects });
  expect(svg).toContain("&lt;script&gt;&quot;&amp;' &lt;/text&gt;");
  expect(svg).toContain(']]&gt;&lt;b&gt;');
  expect(elementsLeftOpen(svg)).toEqual([]);
});

/** The elements that are opened and not closed in their order. */
function elementsLeftOpen(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = '', single] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end === '/' && open.at(-1) === name) open.pop();
    else if (single !== '/') open.push(name);
  }
  return open;
}
