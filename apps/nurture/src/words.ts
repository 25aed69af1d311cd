/** What staff read on these pages. */
export const words = {
  title: 'Emails',
  intro:
    'What a reader of the guide gets, as it is sent. Nothing leaves this machine: each email goes to the local inbox only.',
  skip: 'Skip to the emails',
  inbox: 'Open the inbox',
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

/** A page of a title and a sentence. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}
