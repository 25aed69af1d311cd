import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** Where a value of YAML starts in its source, with the values inside it. */
export interface Spot {
  /** Undefined for a value that is not written, as after a key alone. */
  readonly start: number | undefined;
  /** Where a scalar ends; undefined for a list, a map and what is not written. */
  readonly end: number | undefined;
  /** What a scalar says. */
  readonly text: string;
  readonly items: readonly Spot[];
  /** By what their keys say. */
  readonly entries: ReadonlyMap<string, { readonly key: Spot; readonly value: Spot }>;
}

/** The place of a whole document, with the places of everything in it. */
export function spotOf(events: readonly Event[], source: string): Spot {
  let at = 0;
  const next = (): Spot | undefined => {
    const event = events[at];
    at += 1;
    switch (event?.type) {
      case undefined:
      case EVENT_ID.POP:
        return undefined;
      case EVENT_ID.SCALAR:
        return scalarSpot(event, source);
      case EVENT_ID.ALIAS:
        return { ...nowhere, start: event.anchorStart };
      case EVENT_ID.DOCUMENT:
        return rest(next)[0];
      case EVENT_ID.SEQUENCE:
        return { ...nowhere, start: event.start, items: rest(next) };
      case EVENT_ID.MAPPING:
        return { ...nowhere, start: event.start, entries: pairs(rest(next)) };
    }
  };
  return next() ?? nowhere;
}

const nowhere: Spot = { start: undefined, end: undefined, text: '', items: [], entries: new Map() };

const scalarSpot = (event: ScalarEvent, source: string): Spot => {
  const start = startOf(event, source);
  const end = start === undefined ? undefined : event.valueEnd;
  return { ...nowhere, start, end, text: getScalarValue(source, event) };
};

/** Undefined for a value that is not written; text in a block of its own starts behind its indent. */
function startOf({ valueStart, valueEnd }: ScalarEvent, source: string): number | undefined {
  if (valueStart < 0) return undefined;
  const indent = source.slice(valueStart, valueEnd).search(/\S/);
  return valueStart + Math.max(0, indent);
}

/** Everything up to the end of the list or map that was opened last. */
function rest(next: () => Spot | undefined): readonly Spot[] {
  const spots: Spot[] = [];
  for (let spot = next(); spot; spot = next()) spots.push(spot);
  return spots;
}

const pairs = (spots: readonly Spot[]): Spot['entries'] =>
  new Map(
    spots.flatMap((key, index) => {
      const value = spots[index + 1];
      return index % 2 === 0 && value ? [[key.text, { key, value }] as const] : [];
    }),
  );

/** The offset of the deepest value that a path reaches; of its key where it has no value. */
export function offsetAt(root: Spot, path: readonly PropertyKey[], ofKey = false): number {
  let spot = root;
  let offset = root.start ?? 0;
  for (const [index, step] of path.entries()) {
    const entry = spot.entries.get(String(step));
    const inner = entry?.value ?? spot.items[Number(step)];
    if (!inner) break;
    const isLastKey = ofKey && index === path.length - 1;
    offset = (isLastKey ? entry?.key.start : (inner.start ?? entry?.key.start)) ?? offset;
    spot = inner;
  }
  return offset;
}
