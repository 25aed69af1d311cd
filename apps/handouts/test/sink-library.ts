import type { Article, Handout, LibraryData, ReviewState } from '@calliope/content-sdk';
import { kitchenSink, kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';

/** The kitchen sink in both languages as an article and, in English, as a handout. */
export const sinkLibrary = (review: ReviewState = { state: 'awaiting' }): LibraryData => ({
  schemaVersion: 2,
  locales: ['en', 'es'],
  defaultLocale: 'en',
  clinic: kitchenSinkClinic,
  articles: {
    'kitchen-sink': { en: { ...kitchenSink('en'), review }, es: { ...kitchenSink('es'), review } },
  },
  faqs: {},
  notices: {},
  handouts: { 'sink-sheet': { en: { ...asHandout(kitchenSink('en')), review } } },
  steps: {},
  sequences: {},
  messages: { en: kitchenSinkMessages('en'), es: kitchenSinkMessages('es') },
  redirects: [],
});

function asHandout({ summary, keyFacts, audience, related, ...rest }: Article): Handout {
  return { ...rest, kind: 'handout', id: 'sink-sheet', title: 'A sheet about sinks' };
}

/** A sign-off by someone who does not exist. */
export const signed: ReviewState = {
  state: 'signed',
  by: 'A. Ames',
  credential: 'MD',
  on: '2026-01-05',
  next: '2027-01-05',
};
