import type { Library } from '@calliope/content-sdk';
import type { Programme } from './people/index.ts';

/** What a library says of emails, as far as people are concerned. */
export const programmeOf = (library: Library): Programme => ({
  sequences: library.data.sequences,
  consentRevision: (locale) => library.notice('consent', locale).revision,
  calendar: { closedOn: library.data.clinic.closedOn ?? [] },
});
