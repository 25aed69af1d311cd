import type { Clinic } from '../schema/clinic.ts';
import type { Article, Step } from '../schema/document.ts';
import type { ChannelName, SafetyLine } from '../schema/safety-line.ts';
import { sinkBlocks, sinkVariants } from './kitchen-sink-blocks.ts';
import { type SinkLocale, sentences } from './kitchen-sink-words.ts';

/**
 * A clinic that does not exist, for tests.
 *
 * @example
 * ```ts
 * import { kitchenSinkClinic } from '@calliope/content-sdk/testing';
 *
 * kitchenSinkClinic.neutralName;
 * // 'Example Clinic'
 * ```
 */
export const kitchenSinkClinic: Clinic = {
  schemaVersion: 1,
  name: 'Example Clinic for Sinks',
  neutralName: 'Example Clinic',
  street: '1 Example Street',
  city: 'Exampleton',
  region: 'MD',
  postalCode: '20800',
  country: 'United States',
  phone: '301-555-0100',
  website: 'https://example.com/',
  timeZone: 'America/New_York',
};

/**
 * An article that uses every block and every inline, in English or Spanish. Its words are
 * invented: it exists to show a channel everything that it must be able to render.
 *
 * @example
 * ```ts
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * kitchenSink('es').locale;
 * // 'es'
 * ```
 */
export function kitchenSink(locale: SinkLocale): Article {
  const s = sentences[locale];
  return {
    kind: 'article',
    ...resolved(locale, 'kitchen-sink'),
    summary: [{ type: 'text', text: s.general }],
    keyFacts: [[{ type: 'text', text: s.item[0] }], [{ type: 'text', text: s.item[1] }]],
    audience: 'everyone',
    related: [],
  };
}

/**
 * The same words as one email of a sequence.
 *
 * @example
 * ```ts
 * import { kitchenSinkStep } from '@calliope/content-sdk/testing';
 *
 * kitchenSinkStep('en').subject;
 * // 'Kitchen sink'
 * ```
 */
export function kitchenSinkStep(locale: SinkLocale): Step {
  const { title } = sentences[locale];
  return {
    kind: 'step',
    ...resolved(locale, 'sinks/kitchen'),
    sequence: 'sinks',
    subject: title,
    preheader: sentences[locale].general,
  };
}

function resolved(locale: SinkLocale, id: string): Omit<Article, keyof OnlyArticle> {
  const s = sentences[locale];
  const origin = {
    document: 'article:kitchen-sink',
    section: 'every-block',
    sourceRevision: 'c0'.repeat(32),
    facts: ['phone'],
  };
  return {
    schemaVersion: 2,
    id,
    locale,
    title: s.title,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: s.plain }] }],
    sections: [
      {
        id: 'every-block',
        title: s.section,
        blocks: Object.values(sinkBlocks(locale)),
        sections: [
          {
            id: 'inner',
            title: s.inner,
            blocks: [...sinkVariants(locale)],
            sections: [],
            revision: 'a7'.repeat(32),
            origin,
          },
        ],
        revision: 'b8'.repeat(32),
        origin,
      },
    ],
    facts: { phone: { value: '301-555-0100', href: 'tel:+13015550100' } },
    terms: { 'off-label': { id: 'off-label', term: s.term, definition: s.definition } },
    fields: { firstName: { fallback: s.fallback } },
    references: [
      {
        id: 'ames-2024',
        authors: ['Ames A'],
        etAl: true,
        title: 'A trial that does not exist',
        journal: 'J Examples',
        year: 2024,
        volume: '12',
        pages: '3-4',
        doi: '10.0000/example',
      },
      {
        id: 'bell-2025',
        authors: ['Bell B'],
        etAl: false,
        title: 'A page that does not exist',
        publisher: 'Example Press',
        url: 'https://example.com/page',
      },
    ],
    safety: owed(locale),
    includes: [{ document: 'faq:a-question', revision: 'ab12'.repeat(16) }],
    sourceRevision: 'd1'.repeat(32),
    revision: (locale === 'en' ? 'e3f4a5b6' : 'f4a5b6c7').repeat(8),
    review: { state: 'awaiting' },
  };
}

type OnlyArticle = Pick<Article, 'kind' | 'summary' | 'keyFacts' | 'audience' | 'related'>;

function owed(locale: SinkLocale): SafetyLine[] {
  const s = sentences[locale];
  const line = (id: string, text: string) => ({
    ...{ id, channels: ['web', 'email', 'handout'] satisfies ChannelName[] },
    children: [{ type: 'text' as const, text }],
  });
  return [
    { ...line('crisis', s.crisis), tone: 'emergency', lead: true },
    { ...line('general', s.general), tone: 'note', lead: false },
  ];
}
