import type { Temporal } from 'temporal-polyfill';
import type { Move } from './why-moved.ts';

/** Somebody who could go through a sequence. Nobody real: a label, and the dates that matter. */
export interface Person {
  readonly label: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Without it, early enough for everything before the visit to come in time. */
  readonly enrolledAt?: Date | undefined;
  /** A date of the calendar, such as `2027-03-25`. */
  readonly visitOn?: string | undefined;
}

/** What a person would get, in the order in which it comes. */
export interface Itinerary {
  readonly person: Person;
  readonly enrolledAt: Date;
  readonly emails: readonly PlannedEmail[];
  readonly unsent: readonly UnsentStep[];
}

/** Every step by its number, whether or not it comes. */
export const stepsByNumber = ({
  emails,
  unsent,
}: Itinerary): readonly (PlannedEmail | UnsentStep)[] =>
  [...emails, ...unsent].sort((a, b) => a.number - b.number);

/** A step that never comes, and why. */
export interface UnsentStep extends Step {
  readonly because: 'no-visit' | 'visit-booked' | 'past';
}

/** A step with its number in the sequence, from 1. */
export interface Step {
  readonly number: number;
  readonly id: string;
}

/** An email with the day and the time that a person's own clock shows. */
export interface PlannedEmail extends Step {
  readonly at: Date;
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
  /** The date from which it had to move, and why; undefined where it comes on its own. */
  readonly moved: Move | undefined;
}
