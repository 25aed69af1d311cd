import type { Fault } from '../problem.ts';
import { monthInWords } from './calendar.ts';

/** The code of an old statement, by which writers allow one. */
export const staleCode = 'regulatory/stale';

const again = 'Ask a clinician to read the words again and to sign them.';

/** Every fault that a day or a sign-off makes: its code, what is wrong and what to do. */
export const lifecycleFaults = {
  due: (next: string, days: number): Fault => ({
    code: 'review/due',
    message: `The next review is due on ${next}, ${inDays(days)}.`,
    hint: again,
  }),
  overdue: (next: string): Fault => ({
    code: 'review/overdue',
    message: `The next review was due on ${next}.`,
    hint: again,
  }),
  lapsedOpening: (reviewer: string, on: string): Fault => ({
    code: 'review/lapsed',
    message: `The opening is not what ${reviewer} signed on ${on}: title, summary, key facts or first words differ.`,
    hint: `${again} Until then it counts as awaiting review.`,
  }),
  lapsed: (what: 'section' | 'entry', id: string, reviewer: string, on: string): Fault => ({
    code: 'review/lapsed',
    message: `The ${what} "${id}" is not what ${reviewer} signed on ${on}.`,
    hint: `${again} Until then it counts as awaiting review.`,
  }),
  staleSinceRelease: (month: string, released: string): Fault => ({
    code: staleCode,
    message: `This was so in ${monthInWords(month)}, and words were released since then, on ${released}.`,
    hint: stillSo,
  }),
  staleByAge: (month: string, months: number): Fault => ({
    code: staleCode,
    message: `This was so in ${monthInWords(month)}, more than ${months} months ago.`,
    hint: stillSo,
  }),
} as const;

const stillSo =
  'Look whether it is still so, and write the month in which you looked. Where the month must stay, allow it with a reason.';

const inDays = (days: number): string =>
  days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
