import type { LibraryData } from '@calliope/content-sdk';
import {
  kitchenSink,
  kitchenSinkClinic,
  kitchenSinkMessages,
  kitchenSinkStep,
} from '@calliope/content-sdk/testing';

const digest = (byte: string): string => byte.repeat(32);
const titled = { title: 'Ketamine for depression' };

/** A small library of the kitchen sink: every kind of document, one of them untranslated. */
export const sinkLibrary: LibraryData = {
  schemaVersion: 2,
  locales: ['en', 'es'],
  defaultLocale: 'en',
  clinic: kitchenSinkClinic,
  articles: {
    'kitchen-sink': {
      en: { ...kitchenSink('en'), ...titled, revision: digest('a1') },
      es: { ...kitchenSink('es'), revision: digest('a2') },
    },
    'only-english': { en: { ...kitchenSink('en'), id: 'only-english', revision: digest('a3') } },
  },
  faqs: {
    'is-it': { en: { ...kitchenSink('en'), kind: 'faq', id: 'is-it', revision: digest('b1') } },
  },
  notices: {
    privacy: {
      en: { ...kitchenSink('en'), kind: 'notice', id: 'privacy', revision: digest('c1') },
    },
  },
  handouts: {
    sheet: { en: { ...kitchenSink('en'), kind: 'handout', id: 'sheet', revision: digest('d1') } },
  },
  steps: {
    'sinks/kitchen': { en: { ...kitchenSinkStep('en'), ...titled, revision: digest('e1') } },
  },
  sequences: {},
  messages: { en: kitchenSinkMessages('en'), es: kitchenSinkMessages('es') },
  redirects: [],
};
