import type { Places, Spot } from '../parse/places.ts';
import type { Fault, Place, Problem } from '../problem.ts';

/** Reports a fault where an authored node stands, in its own author's file. */
export type ReportAt = (
  fault: Fault,
  node: object,
  /** Where in the words of a text node, in UTF-16 units; its beginning if not given. */
  offset?: number,
) => Problem;

/**
 * Reports faults at nodes.
 *
 * @param fallback where a node stands that nobody placed
 * @param canAllow whether a line can say that a fault is allowed on it
 */
export const reportAt =
  (severity: 'error' | 'warning', places: Places, fallback: Spot, canAllow: boolean): ReportAt =>
  (fault: Fault, node: object, offset = 0): Problem => {
    const spot = places.spotOf(node) ?? fallback;
    const place = exactly(spot, node, offset);
    const allowance = spot.file?.allowances.find(
      ({ line, code, reason }) => line === place.line && code === fault.code && reason !== '',
    );
    return allowance && canAllow
      ? { ...fault, ...place, severity: 'allowed', reason: allowance.reason }
      : { ...fault, ...place, severity };
  };

/** More signs than Markdown puts between two letters of a text. */
const most = 40;

/**
 * Where in a file a letter of a text stands. Its source has all of its letters in their order, and
 * some signs between them, such as a backslash. The end of a line is a space in the text.
 */
function exactly({ place, file }: Spot, node: object, offset: number): Place {
  if (!file || offset === 0 || !('text' in node) || typeof node.text !== 'string') return place;
  const { text } = node;
  let at = file.offsetOf(place);
  for (let index = 0; index <= offset && index < text.length; index += 1) {
    const found = indexOfLetter(text.charAt(index), file.text, at);
    if (found < 0 || found > at + most) return place;
    at = index === offset ? found : found + 1;
  }
  return file.at(at);
}

function indexOfLetter(letter: string, source: string, from: number): number {
  if (letter !== ' ') return source.indexOf(letter, from);
  space.lastIndex = from;
  return space.exec(source)?.index ?? -1;
}

const space = /[ \t\r\n]/g;
