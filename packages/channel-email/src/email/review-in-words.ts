import type { Messages, ReviewState } from '@calliope/content-sdk';

/** Who has read these words and until when that holds, or that nobody has. */
export const reviewInWords = (review: ReviewState, messages: Messages, locale: string): string =>
  review.state === 'signed'
    ? `${messages.reviewedBy} ${review.by}, ${review.credential}. ${messages.nextReview} ${dayInWords(review.next, locale)}.`
    : messages.awaitingReview;

/** A day such as 2027-03-01 as its readers write it: `March 1, 2027`. */
const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
