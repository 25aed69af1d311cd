import { monthInWords, weekdays } from '../in-words.ts';
import type { Day, MonthGrid } from '../month-grids.ts';
import { element, type Svg, words } from './element.ts';
import { layout } from './look.ts';

const { cell, week, disc } = layout;
const headHeight = 52;

/** How much room a month takes from its title to its last week. */
export const heightOfMonth = ({ weeks }: MonthGrid): number => headHeight + weeks.length * week;

/** A month with its corner at 0, 0: weeks from Monday on, and a sign on every day that has one. */
export function drawMonth(grid: MonthGrid): Svg {
  const bottom = heightOfMonth(grid);
  const weekend = {
    x: 5 * cell + 2,
    y: 26,
    width: 2 * cell - 2,
    height: bottom - 26,
    class: 'weekend',
  };
  return [
    element('rect', weekend),
    words(layout.inset, 14, 'month', monthInWords(grid)),
    ...weekdays.map((day, at) => words(middle(at), 42, 'head', day)),
    ...grid.weeks.flatMap((days, row) =>
      days.map((day, at) => (day ? drawDay(day, middle(at), headHeight + (row + 0.5) * week) : '')),
    ),
  ].join('');
}

const middle = (column: number): number => (column + 0.5) * cell;

function drawDay(day: Day, x: number, y: number): Svg {
  const { email, movedAway, isVisit, isClosed, isWeekend } = day;
  const style = email !== undefined ? 'day sent' : isWeekend || isClosed ? 'day off' : 'day';
  return [
    isVisit && element('rect', { ...square(x, y), rx: 3, class: 'visit' }),
    email !== undefined && element('circle', { cx: x, cy: y, r: disc, class: 'disc' }),
    email === undefined &&
      movedAway.length > 0 &&
      element('circle', { cx: x, cy: y, r: disc, class: 'away' }),
    words(x, y + 4.5, style, String(day.date.day)),
    isClosed && email === undefined && strike(x, y),
    email !== undefined && words(x + disc + (isVisit ? 6 : 1), y - 7, 'mark', String(email)),
    email === undefined &&
      movedAway.length > 0 &&
      words(x + disc + 1, y - 7, 'ghost', movedAway.join(',')),
  ]
    .filter(Boolean)
    .join('');
}

const square = (x: number, y: number) => {
  const side = 2 * disc + 7;
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
};

const strike = (x: number, y: number): Svg =>
  element('line', { x1: x - 9, y1: y + 7, x2: x + 9, y2: y - 7, class: 'strike' });

/** The signs with what they mean, in one line with its corner at 0, 0. */
export function drawSigns(): Svg {
  const y = 12;
  return [
    element('circle', { cx: 13, cy: y, r: disc, class: 'disc' }),
    words(13, y + 4.5, 'day sent', '15'),
    words(29, y - 7, 'mark', '2'),
    words(44, y + 4.5, 'quiet', 'email 2 comes'),
    element('circle', { cx: 170, cy: y, r: disc, class: 'away' }),
    words(170, y + 4.5, 'day', '13'),
    words(184, y - 7, 'ghost', '2'),
    words(200, y + 4.5, 'quiet', 'its own day, if it moved'),
    element('rect', { ...square(386, y), rx: 3, class: 'visit' }),
    words(386, y + 4.5, 'day', '26'),
    words(410, y + 4.5, 'quiet', 'the visit'),
    words(490, y + 4.5, 'day off', '22'),
    strike(490, y),
    words(509, y + 4.5, 'quiet', 'the clinic is closed'),
  ].join('');
}
