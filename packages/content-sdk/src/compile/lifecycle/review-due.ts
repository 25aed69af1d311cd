import { daysBetween } from './calendar.ts';

/** Days before a review in which it is called due. */
const notice = 30;

/** How a review stands to a day. */
export type ReviewDue = 'ahead' | 'due' | 'overdue';

/** Whether a review is far ahead of a day, due within 30 days, or should have been before it. */
export function reviewDue(next: string, on: string): ReviewDue {
  const days = daysBetween(on, next);
  if (days < 0) return 'overdue';
  return days <= notice ? 'due' : 'ahead';
}
