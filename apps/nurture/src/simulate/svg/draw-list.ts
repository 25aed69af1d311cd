import {
  clipped,
  dateInWords,
  moveInWords,
  onOneLine,
  timeInWords,
  unsentInWords,
} from '../in-words.ts';
import { type Itinerary, type Step, stepsByNumber } from '../itinerary.ts';
import { element, type Svg, words } from './element.ts';
import { layout } from './look.ts';

/** A drawing with its corner at 0, 0, and how much room it takes downwards. */
export interface Drawn {
  readonly svg: Svg;
  readonly height: number;
}

const { date, time, name } = layout;
/** As many letters as a line surely has room for. */
const longestTitle = 60;
const width = layout.width - 2 * layout.margin;

/** Every step by its number: the day, the time, its name and why it moved, or why it never comes. */
export function drawList(itinerary: Itinerary, subjects: ReadonlyMap<string, string>): Drawn {
  const rows = stepsByNumber(itinerary).map((step) =>
    'because' in step
      ? drawRow(step, subjects, unsentInWords(step), [words(date, 17, 'quiet', 'never')])
      : drawRow(step, subjects, moveInWords(step), [
          words(date, 17, 'when', dateInWords(step.date)),
          words(time, 17, 'when', timeInWords(step.time)),
        ]),
  );
  return below(rows);
}

function drawRow(
  { number, id }: Step,
  subjects: ReadonlyMap<string, string>,
  why: string,
  when: readonly Svg[],
): Drawn {
  const height = why === '' ? 27 : 44;
  const subject = subjects.get(id);
  const title = clipped(onOneLine(subject ?? id), longestTitle);
  return {
    height,
    svg: [
      element('line', { x1: 0, y1: 0, x2: width, y2: 0, class: 'rule' }),
      words(13, 17, 'number', String(number)),
      ...when,
      words(name, 17, 'subject', title),
      why === '' ? '' : words(name, 34, 'quiet', why),
    ].join(''),
  };
}

/** Drawings one below the other. */
export function below(parts: readonly Drawn[]): Drawn {
  let height = 0;
  const svg = parts.map((part) => {
    const moved = element('g', { transform: `translate(0 ${height})` }, part.svg);
    height += part.height;
    return moved;
  });
  return { svg: svg.join(''), height };
}
