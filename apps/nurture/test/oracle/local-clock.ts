/** A moment as the clock on a wall shows it: the number of the day since 1970, and the minute of it. */
export interface WallTime {
  readonly day: number;
  /** With fractions, since a moment may lie between two minutes. */
  readonly minute: number;
}

const quarter = 900_000;
const dayLength = 86_400_000;

/** Reads the wall clock of a zone, as the runtime's own tables of zones show it. */
export function wallTime(zone: string, at: number): WallTime {
  const local = at + offset(zone, at);
  const day = Math.floor(local / dayLength);
  return { day, minute: (local - day * dayLength) / 60_000 };
}

/**
 * The moment at which the wall clock shows a time, found by looking at the clock every quarter of
 * an hour; undefined where it never does. No zone has an hour that is no multiple of a quarter.
 */
export function momentAt(zone: string, day: number, minute: number): number | undefined {
  const guess = day * dayLength + minute * 60_000 - offset(zone, day * dayLength + dayLength / 2);
  for (let at = guess - 8 * quarter; at <= guess + 8 * quarter; at += quarter) {
    const shown = wallTime(zone, at);
    if (shown.day === day && shown.minute === minute) return at;
  }
  return undefined;
}

/** Monday is 1, Sunday is 7. The first of January 1970 was a Thursday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

export const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

const offsets = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone is ahead of UTC; it only ever changes at a quarter of an hour. */
function offset(zone: string, at: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const slot = Math.floor(at / quarter);
  const found = known.get(slot) ?? shownAt(zone, slot * quarter) - slot * quarter;
  known.set(slot, found);
  return found;
}

/** What the clock of a zone shows, as if that were UTC. */
function shownAt(zone: string, at: number): number {
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  const [month, day, year, hour, minute] = (clock.format(at).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute);
}

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
