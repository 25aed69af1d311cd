import { light } from '@calliope/design';
import { clipped, dateInWords, onOneLine, personInWords } from '../in-words.ts';
import type { Itinerary } from '../itinerary.ts';
import { type MonthGrid, monthGrids } from '../month-grids.ts';
import type { Shown } from '../text-calendar.ts';
import { below, type Drawn, drawList } from './draw-list.ts';
import { drawMonth, drawSigns, heightOfMonth } from './draw-month.ts';
import { element, escaped, type Svg, words } from './element.ts';
import { layout, style } from './look.ts';

const { width, margin, cell, inset } = layout;

/**
 * The same calendar as a drawing: an SVG document of its own, in the colours and the type of the
 * clinic. Its text is text, it has a title and a description, and it reads in black and white.
 *
 * @param title what the drawing is called for those who cannot see it
 */
export function svgCalendar(title: string, itineraries: readonly Itinerary[], shown: Shown): Svg {
  const parts = itineraries.map((one) => drawPerson(one, shown));
  const signs = { svg: drawSigns(), height: 30 };
  const { svg, height } = below([...parts.flatMap((part) => [part, space(40)]), signs]);
  const total = Math.round(height + 2 * margin);
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-labelledby': 'title about' },
      ...{ viewBox: `0 0 ${width} ${total}`, width, height: total, lang: 'en' },
    },
    element('title', { id: 'title' }, escaped(onOneLine(title))),
    element('desc', { id: 'about' }, escaped(itineraries.map(inOneSentence).join(' '))),
    element('style', {}, style),
    element('rect', { width, height: total, fill: light.paper }),
    element('g', { transform: `translate(${margin} ${margin})` }, svg),
  );
}

const space = (height: number): Drawn => ({ svg: '', height });

function drawPerson(itinerary: Itinerary, { calendar, subjects }: Shown): Drawn {
  const head = [
    words(0, 18, 'label', clipped(onOneLine(itinerary.person.label), 48)),
    words(0, 42, 'quiet', personInWords(itinerary)),
  ];
  const months = drawMonths(monthGrids(itinerary, calendar));
  const list = drawList(itinerary, subjects);
  return below([{ svg: head.join(''), height: 66 }, months, space(20), list]);
}

/** Where the second of two months begins, which ends at the margin. */
const right = width - 2 * margin - 7 * cell;

/** Two months beside each other. */
function drawMonths(grids: readonly MonthGrid[]): Drawn {
  const rows = Array.from({ length: Math.ceil(grids.length / 2) }, (_, row): Drawn => {
    const pair = grids.slice(row * 2, row * 2 + 2);
    const svg = pair.map((grid, at) =>
      element('g', { transform: `translate(${at === 0 ? -inset : right} 0)` }, drawMonth(grid)),
    );
    return { svg: svg.join(''), height: Math.max(...pair.map(heightOfMonth)) };
  });
  return below(rows.flatMap((row, at) => (at === 0 ? [row] : [space(20), row])));
}

function inOneSentence({ person, emails }: Itinerary): string {
  const days = emails.map(({ number, date }) => `${number} on ${dateInWords(date)}`);
  return `${onOneLine(person.label)}: emails ${days.join(', ') || 'none'}.`;
}
