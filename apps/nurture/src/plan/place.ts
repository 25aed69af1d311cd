import type { Sequence } from '@calliope/content-sdk';

/** What the plan needs of a sequence: which steps it has, and when they are due. */
export interface Structure {
  readonly steps: readonly Pick<Sequence['steps'][number], 'id' | 'from' | 'day'>[];
}

/** One step of a structure. */
export type PlannedStep = Structure['steps'][number];

/** One person's place in one version of a sequence, as far as the plan needs it. */
export interface Place {
  readonly state: 'active' | 'paused' | 'stopped' | 'done';
  /** Why it is done; null unless it is. `retired`: a newer version leaves nothing for this place. */
  readonly reason: 'finished' | 'visit-booked' | 'retired' | null;
  readonly enrolledAt: Date;
  /** A date of the calendar, such as `2027-03-14`; null where no visit is booked. */
  readonly visitOn: string | null;
  /** IANA name of the zone the person lives in. */
  readonly timeZone: string;
  /** By how many whole days the steps that count from enrolment are later than first planned. */
  readonly shift: number;
  /** The date on which a pause ends; a stop keeps it, so that it can be undone. */
  readonly resumeOn: string | null;
  /** Ids of the steps that were delivered or skipped: none of them comes again. */
  readonly passed: readonly string[];
  /** When the last step was delivered: no other comes on that local day. */
  readonly deliveredAt: Date | null;
  /** What happens next, and when. A step of null only wakes the place. */
  readonly due: Due | null;
}

/** A step with the moment from which it may go out; without a step, a moment to look again. */
export interface Due {
  readonly step: string | null;
  readonly at: Date;
}

/** What happens to a place. */
export type PlanEvent =
  | { readonly type: 'enrol' | 'wake' | 'resume' | 'stop' | 'undo-stop' }
  | { readonly type: 'delivered'; readonly step: string }
  | { readonly type: 'pause'; readonly until: string }
  | { readonly type: 'book-visit'; readonly on: string }
  | { readonly type: 'move-zone'; readonly timeZone: string };

/** When the clinic is closed. */
export interface Calendar {
  /** Dates of the calendar, such as `2027-03-14`. */
  readonly closedOn: readonly string[];
}

/** What an event makes of a place. */
export interface Outcome {
  readonly place: Place;
  /** Steps that can no longer be sent, and could before: staff may hand them over instead. */
  readonly skipped: readonly string[];
}

/**
 * A place as it begins, with nothing due until `next` is told to `enrol` it.
 *
 * @param visitOn the date of the visit, where one is booked
 * @example
 * ```ts
 * import { enrolled, next } from './plan/index.ts';
 *
 * const now = new Date('2027-03-13T22:00:00-05:00');
 * const guide = { steps: [{ id: 'welcome', from: 'enrolment', day: 0 } as const] };
 * const { place } = next(guide, enrolled(now, 'America/New_York'), { type: 'enrol' }, now, { closedOn: [] });
 * place.due;
 * // { step: 'welcome', at: now }
 * ```
 */
export const enrolled = (now: Date, timeZone: string, visitOn: string | null = null): Place => ({
  ...{ state: 'active', reason: null, enrolledAt: now, timeZone, visitOn },
  ...{ shift: 0, resumeOn: null, passed: [], deliveredAt: null, due: null },
});
