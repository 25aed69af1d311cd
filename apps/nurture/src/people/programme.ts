import type { Sequence } from '@calliope/content-sdk';
import type { Calendar } from '../plan/index.ts';

/** What the library says of emails, as far as people are concerned. */
export interface Programme {
  /** The sequences as they are now, by id. */
  readonly sequences: Readonly<Record<string, Sequence>>;
  /** The revision of the words that somebody agrees to, in a locale. */
  readonly consentRevision: (locale: string) => string;
  readonly calendar: Calendar;
}
