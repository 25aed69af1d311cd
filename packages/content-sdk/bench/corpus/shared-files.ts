import { kitchenSinkMessages } from '../../src/testing/kitchen-sink-words.ts';
import { type Plan, referenceId } from './plan.ts';

/** Everything beside the documents, by path. */
export const sharedFiles = (plan: Plan): Readonly<Record<string, string>> => ({
  'calliope.config.ts': "export default { locales: ['en'], defaultLocale: 'en' };\n",
  'package.json': `${JSON.stringify({ name: 'corpus', private: true, type: 'module' }, null, 2)}\n`,
  'clinic.yaml': clinic,
  'references.yaml': references(plan),
  'en/messages.yaml': yaml({ messages: kitchenSinkMessages('en') }),
  'en/safety.yaml': yaml({ lines: safety }),
  'en/glossary.yaml': yaml({ terms }),
});

// JSON is YAML, and needs no package to write it.
const yaml = (content: object): string =>
  `${JSON.stringify({ schemaVersion: 1, ...content }, null, 2)}\n`;

// The telephone number is one of those kept free for examples.
const clinic = `schemaVersion: 1
name: The Garden House
neutralName: The House
street: 1 Example Street
city: Springfield
region: MD
postalCode: "00000"
country: United States
phone: 202-555-0123
website: https://example.com/
timeZone: America/New_York
`;

/** Entries in block style, as people write them. 10.5555 is the DOI prefix kept for examples. */
function references({ references: count }: Plan): string {
  const entry = (number: number): string => `  - id: ${referenceId(number)}
    authors:
      - Sample A
      - Placeholder B
    etAl: ${number % 2 === 0}
    title: "An invented title for a benchmark, number ${number}: nobody wrote this"
    journal: J Invented Res
    year: ${1990 + (number % 35)}
    volume: "${(number % 90) + 1}"
    pages: ${number}-${number + 9}
    doi: 10.5555/invented.${number}
`;
  return `schemaVersion: 1\nreferences:\n${Array.from({ length: count }, (_, at) => entry(at)).join('')}`;
}

const everywhere = { web: 'always', email: 'always', handout: 'always' };
const withBenefit = { ...everywhere, email: ['benefit'] };
// Under the names of the lines that every library owes.
const safety = [
  [
    'crisis',
    'emergency',
    '**In danger? Call [911](tel:911).** Somebody answers day and night.',
    everywhere,
  ],
  [
    'general-education',
    'note',
    'These notes are made for a benchmark. Nobody should plan a garden by them.',
    everywhere,
  ],
  [
    'off-label',
    'note',
    'A label names what is in the box. It does not say that it will grow.',
    withBenefit,
  ],
  [
    'risks',
    'note',
    'Roses have thorns, and ivy can hide a hole in the ground.:cite[sample-000]',
    withBenefit,
  ],
  ['results-vary', 'note', 'Results vary with the weather and may not last.', withBenefit],
  [
    'no-driving',
    'urgent',
    '**Do not climb** a ladder alone, and do not carry tools up.',
    { ...everywhere, email: ['visit'] },
  ],
  [
    'keep-medicines',
    'urgent',
    '**Do not drink** from the pond. Ask for a glass first.',
    withBenefit,
  ],
  ['inbox', 'note', 'Please do not use this inbox for emergencies.', { email: 'always' }],
].map(([id, tone, text, channels]) => ({
  id,
  tone,
  ...(id === 'crisis' && { lead: true }),
  text,
  channels,
}));

const terms = [
  ['annual', 'A plant that lives for one year.'],
  ['compost', 'What leaves turn into when they are left alone.'],
  ['mulch', 'What covers the soil so that it stays damp.'],
  ['perennial', 'A plant that comes back every year.'],
].map(([term, definition]) => ({ id: term, term, definition }));
