import type { Messages } from '../schema/messages.ts';
import type { ReviewState } from '../schema/review.ts';

/**
 * A day such as `2027-03-01` as its readers write it.
 *
 * @param locale BCP 47 language tag
 * @example
 * ```ts
 * import { dayInWords } from '@calliope/content-sdk';
 *
 * dayInWords('2027-03-01', 'en');
 * // 'March 1, 2027'
 * ```
 */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/**
 * Who has read these words and until when that holds, or that nobody has.
 *
 * @example
 * ```ts
 * import { reviewInWords } from '@calliope/content-sdk';
 * import { kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * reviewInWords({ state: 'awaiting' }, kitchenSinkMessages('en'), 'en');
 * // 'Awaiting clinical review'
 * ```
 */
export const reviewInWords = (review: ReviewState, messages: Messages, locale: string): string =>
  review.state === 'signed'
    ? `${messages.reviewedBy} ${review.by}, ${review.credential}. ${messages.nextReview} ${dayInWords(review.next, locale)}.`
    : messages.awaitingReview;
