import type { Messages } from '@calliope/content-sdk';
import { filled } from '@calliope/page-shell';
import { type EnrolmentRow, enrolmentsOf } from '../enrolments/index.ts';
import type { PersonRow } from '../people/index.ts';
import { dateInWords, dayInWords } from '../readers/day-in-words.ts';
import type { suppression } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** How it stands with somebody's emails; `closed`: stopped by what nobody can take back here. */
export interface EmailsState {
  readonly state: 'active' | 'paused' | 'stopped' | 'closed' | 'done';
  /** The same in a sentence. */
  readonly words: string;
}

/** How it stands with somebody's emails: what comes next, or why nothing does. */
export async function emailsState(
  tables: Tables,
  { id, timeZone }: Pick<PersonRow, 'id' | 'timeZone'>,
  suppressed: (typeof suppression.$inferSelect)['reason'] | undefined,
  { yourEmails }: Messages,
  locale: string,
  now: Date,
): Promise<EmailsState> {
  if (suppressed !== undefined) {
    const state = suppressed === 'stopped' ? 'stopped' : 'closed';
    return { state, words: yourEmails.isStopped };
  }
  const open = await enrolmentsOf(tables, id, ['active', 'paused']);
  const next = open.filter(({ state }) => state === 'active').sort(byDue)[0];
  if (next?.dueAt) {
    const day = dayInWords(next.dueAt, locale, timeZone);
    const isNow = next.dueAt <= now;
    return {
      state: 'active',
      words: isNow ? yourEmails.comesSoon : filled(yourEmails.comesOn, { day }),
    };
  }
  const resting = open.find(({ resumeOn }) => resumeOn !== null);
  if (!resting?.resumeOn) return { state: 'done', words: yourEmails.isDone };
  const day = dateInWords(resting.resumeOn, locale);
  return { state: 'paused', words: filled(yourEmails.restsUntil, { day }) };
}

const byDue = (a: EnrolmentRow, b: EnrolmentRow): number =>
  (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity);
