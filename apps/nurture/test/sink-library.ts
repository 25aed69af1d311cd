import { type Library, type LibraryData, openLibrary, type Sequence } from '@calliope/content-sdk';
import {
  kitchenSink,
  kitchenSinkClinic,
  kitchenSinkMessages,
  kitchenSinkStep,
} from '@calliope/content-sdk/testing';

/** Two emails, the second of which has no words yet. */
export const sinks: Sequence = {
  id: 'sinks',
  version: 'b2'.repeat(32),
  ...{ audience: 'in-treatment', purpose: 'treatment', protected: true },
  steps: [
    { id: 'kitchen', from: 'visit', day: -7, include: [] },
    { id: 'bathroom', from: 'visit', day: 1, include: [] },
  ],
  moves: [],
};

const data: LibraryData = {
  schemaVersion: 2,
  locales: ['en', 'es'],
  defaultLocale: 'en',
  clinic: kitchenSinkClinic,
  articles: {
    'kitchen-sink': { en: { ...kitchenSink('en'), revision: 'a1'.repeat(32) } },
  },
  faqs: {},
  notices: {},
  handouts: {},
  steps: { 'sinks/kitchen': { en: kitchenSinkStep('en'), es: kitchenSinkStep('es') } },
  sequences: { sinks },
  messages: { en: kitchenSinkMessages('en'), es: kitchenSinkMessages('es') },
  redirects: [],
};

/** The kitchen sink as an email in both languages, and the article that it links to in English. */
export const sinkLibrary: Library = openLibrary(data);
