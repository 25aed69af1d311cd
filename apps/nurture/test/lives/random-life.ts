import { dateOf, dayOf, wallTime } from '../oracle/local-clock.ts';
import type { Random } from '../oracle/random.ts';

/** Something that somebody does, or that happens to them. */
export type Act =
  | { readonly type: 'begin'; readonly timeZone: string }
  | { readonly type: 'stop' | 'undo' | 'resume' | 'forget' | 'move-address' }
  | { readonly type: 'pause'; readonly days: number }
  | { readonly type: 'move-zone'; readonly timeZone: string }
  | { readonly type: 'book-visit'; readonly on: string };

/** An act with its moment. */
interface Event {
  readonly at: number;
  readonly act: Act;
}

/** What happens to one reader, in the order of its moments. */
export type Life = readonly Event[];

const zones = [
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
] as const;

const hour = 3_600_000;
const day = 24 * hour;
/** Two weeks before the first clocks change. */
export const firstDay = Date.parse('2027-03-01T00:00:00Z');

/** A life that begins within three weeks, mostly at a full hour. Half of them are disturbed. */
export function randomLife(random: Random): Life {
  const begun =
    firstDay + (random.chance(0.8) ? random.whole(0, 21 * 24) * hour : random.whole(0, 21 * day));
  const timeZone = random.one(zones);
  const acts: Event[] = [{ at: begun, act: { type: 'begin', timeZone } }];
  const count = random.chance(0.5) ? 0 : random.whole(1, 5);
  for (let index = 0; index < count; index += 1) {
    const at = begun + momentOf(random);
    acts.push({ at, act: randomAct(random, timeZone, at) });
  }
  return acts.sort((a, b) => a.at - b.at);
}

/** Soon after the beginning, at a full hour in which emails go out, or at any time. */
const momentOf = (random: Random): number =>
  random.chance(0.2)
    ? random.whole(0, 30) * 60_000
    : random.chance(0.7)
      ? random.whole(0, 25 * 24) * hour
      : random.whole(0, 30 * day);

function randomAct(random: Random, timeZone: string, at: number): Act {
  const roll = random.next();
  if (roll < 0.22) return { type: 'stop' };
  if (roll < 0.42) return { type: 'undo' };
  if (roll < 0.57) return { type: 'pause', days: random.whole(1, 12) };
  if (roll < 0.63) return { type: 'resume' };
  if (roll < 0.75) return { type: 'move-zone', timeZone: random.one(zones) };
  if (roll < 0.84) return { type: 'move-address' };
  if (roll < 0.87) return { type: 'forget' };
  const today = wallTime(timeZone, at).day;
  return { type: 'book-visit', on: dateOf(today + random.whole(1, 20)) };
}

/** The date so many days after a moment, by the clock of a zone. */
export const dateAfter = (at: number, days: number, timeZone: string): string =>
  dateOf(wallTime(timeZone, at).day + days);

export const isBefore = (date: string, other: string): boolean => dayOf(date) < dayOf(other);
