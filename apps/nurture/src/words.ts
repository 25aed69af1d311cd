import type { Messages, Sequence } from '@calliope/content-sdk';
import { filled } from '@calliope/page-shell';

/** What staff and readers read on these pages. */
export type Words = ReturnType<typeof wordsIn>;

/** The labels of the pages about emails. */
export function wordsIn({ emails, awaitingReview }: Messages, locale: string) {
  return {
    locale,
    ...emails,
    awaiting: awaitingReview,
    kind: (isProtected: boolean): string => (isProtected ? emails.forPatients : emails.forAnybody),
    dueOn: (plan: Sequence['steps'][number]): string => dueOn(emails, plan),
    noSuchPage: { title: emails.unknownPageTitle, text: emails.unknownPage },
    noneToStop: { title: emails.nothingToStopTitle, text: emails.nothingToStop },
  };
}

function dueOn(
  emails: Messages['emails'],
  { from, day }: Pick<Sequence['steps'][number], 'from' | 'day'>,
): string {
  const event = from === 'visit' ? emails.firstVisit : emails.enrolment;
  if (day === 0) return filled(emails.onTheDay, { event });
  const count = Math.abs(day);
  const days = count === 1 ? emails.oneDay : filled(emails.manyDays, { count: String(count) });
  return filled(day < 0 ? emails.before : emails.after, { days, event });
}
