import type { Library } from '@calliope/content-sdk';
import type { MaySend } from '../deliveries/take-due-steps.ts';

/** Whether there are words for a step; for real patients, words that a clinician has signed. */
export const maySendOf =
  ({ data }: Library, live: boolean): MaySend =>
  (id, locale) => {
    const step = data.steps[id]?.[locale];
    return step !== undefined && (!live || step.review.state === 'signed');
  };
