import { type Library, type LibraryData, openLibrary } from '@calliope/content-sdk';
import {
  kitchenSink,
  kitchenSinkClinic,
  kitchenSinkMessages,
  kitchenSinkStep,
} from '@calliope/content-sdk/testing';

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
  sequences: {},
  messages: { en: kitchenSinkMessages('en'), es: kitchenSinkMessages('es') },
  redirects: [],
};

/** The kitchen sink as an email in both languages, and the article that it links to in English. */
export const sinkLibrary: Library = openLibrary(data);
