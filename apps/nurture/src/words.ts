/** What staff read on these pages. */
export const words = {
  title: 'Emails',
  intro:
    'What a reader gets, as it is sent. Nothing leaves this machine: the first email has gone to the local inbox, and the others are shown here only.',
  skip: 'Skip to the emails',
  inbox: 'Open the inbox',
  kind: (isProtected: boolean) =>
    isProtected
      ? 'For patients. Who gets it is a patient, so it is sent only where an agreement protects that.'
      : 'For anybody who asks for it.',
  due: 'Due',
  dueOn,
  subject: 'Subject',
  preheader: 'Preview line',
  from: 'From',
  review: 'Review',
  awaiting: 'Awaiting clinical review',
  signed: 'Signed by',
  revision: 'Revision',
  html: 'Read it as HTML',
  text: 'Read it as plain text',
  unknownPage: {
    title: 'There is no such page',
    text: 'The address may have a slip in it. The list has every email.',
  },
  stop: {
    title: 'There is nothing to stop',
    text: 'This email was sent to the local inbox only. No address is on a list, so that no further email will come.',
  },
} as const;

function dueOn(from: 'enrolment' | 'visit', day: number): string {
  const event = from === 'visit' ? 'the first visit' : 'enrolment';
  const days = `${Math.abs(day)} ${Math.abs(day) === 1 ? 'day' : 'days'}`;
  if (day === 0) return `On the day of ${event}`;
  return `${days} ${day < 0 ? 'before' : 'after'} ${event}`;
}

/** A page of a title and a sentence. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}
