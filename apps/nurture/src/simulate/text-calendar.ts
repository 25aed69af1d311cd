import type { Calendar } from '../plan/index.ts';
import { gridLines, lineWidth, type Paint } from './grid-lines.ts';
import {
  clipped,
  dateInWords,
  moveInWords,
  onOneLine,
  personInWords,
  timeInWords,
  unsentInWords,
} from './in-words.ts';
import { type Itinerary, type PlannedEmail, stepsByNumber, type UnsentStep } from './itinerary.ts';
import { type MonthGrid, monthGrids } from './month-grids.ts';

/** What a calendar shows beside the plan. */
export interface Shown {
  readonly calendar: Calendar;
  /** The subjects of the emails by the ids of their steps. */
  readonly subjects: ReadonlyMap<string, string>;
}

/** The months of each person as `cal` would print them, with every email below. 80 columns wide. */
export const textCalendar = (
  itineraries: readonly Itinerary[],
  shown: Shown,
  paint: Paint = (_, text) => text,
): string => itineraries.map((one) => personText(one, shown, paint)).join('\n');

function personText(itinerary: Itinerary, shown: Shown, paint: Paint): string {
  const label = clipped(onOneLine(itinerary.person.label), lineWidth);
  const grids = monthGrids(itinerary, shown.calendar);
  return [
    paint('bold', label),
    paint('dim', personInWords(itinerary)),
    '',
    ...gridLines(grids, paint),
    ...signLines(grids, paint),
    '',
    ...listLines(itinerary, shown, paint),
    '',
  ].join('\n');
}

/** What the signs mean that stand in these months. */
function signLines(grids: readonly MonthGrid[], paint: Paint): readonly string[] {
  const days = grids.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined);
  const signs = [
    days.some(({ email }) => email !== undefined) && '*1 an email, by its number',
    days.some(({ isVisit }) => isVisit) && 'V the visit',
    days.some(({ isClosed }) => isClosed) && 'x the clinic is closed',
  ];
  return [paint('dim', signs.filter(Boolean).join('   '))];
}

function listLines(itinerary: Itinerary, { subjects }: Shown, paint: Paint): readonly string[] {
  return stepsByNumber(itinerary).flatMap((step) => {
    const number = paint(['bold', 'cyan'], String(step.number).padStart(2));
    const subject = onOneLine(subjects.get(step.id) ?? '');
    const name = clipped([step.id, subject].filter(Boolean).join(': '), lineWidth - 4);
    return [`${number}  ${whenLine(step, paint)}`, `    ${paint('dim', name)}`];
  });
}

function whenLine(step: PlannedEmail | UnsentStep, paint: Paint): string {
  if ('because' in step) return paint('yellow', unsentInWords(step));
  const moved = moveInWords(step);
  const when = `${dateInWords(step.date).padEnd(15)}  ${timeInWords(step.time)}`;
  return moved === '' ? when : `${when}  ${paint('yellow', moved)}`;
}
