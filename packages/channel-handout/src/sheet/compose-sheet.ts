import {
  createRenderer,
  type Document,
  onChannel,
  type Render,
  type SafetyLine,
  safetyOn,
} from '@calliope/content-sdk';
import { handoutChannel } from '../channel.ts';
import type { HandoutOptions } from '../handout-options.ts';
import { explainedTerms, numberedSources, titled } from './appendix.ts';
import { cleanText } from './clean-text.ts';
import { footer, imprint, reviewWords } from './imprint.ts';
import { letterhead } from './letterhead.ts';
import type { Sheet } from './sheet.ts';
import type { SheetBlocks, SheetRuns } from './sheet-block.ts';
import { sheetLook } from './sheet-look.ts';

type HandoutRender = Render<SheetBlocks, SheetRuns>;

/**
 * A document with everything around it, as the plain data that the template sets.
 *
 * @example
 * ```ts
 * import { composeSheet } from '@calliope/channel-handout';
 * import { kitchenSink, kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * composeSheet(kitchenSink('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   site: 'https://example.com',
 * }).title;
 * // 'Kitchen sink'
 * ```
 */
export function composeSheet(whole: Document, options: HandoutOptions): Sheet {
  const document = onChannel(whole, 'handout');
  const { messages, clinic, paper = 'letter', print = 'colour' } = options;
  const render = createRenderer(handoutChannel)(withFields(document, options.fields ?? {}));
  const look = sheetLook({ paper, print, size: options.size, dense: document.kind === 'handout' });
  const [language = 'en', region] = document.locale.split('-');
  return {
    language,
    region: region ?? options.region ?? 'US',
    title: cleanText(document.title),
    author: cleanText(clinic.name),
    date: sheetDate(document, options.date),
    look,
    letterhead: letterhead(clinic, look.colour.lake),
    state: reviewWords(document, messages),
    ...opening(document, options, render),
    body: [...render.blocks(document.blocks), ...render.sections(document.sections, 2)],
    ...safety(safetyOn(document, 'handout'), options, render),
    terms: titled(messages.wordsUsed, explainedTerms(document)),
    sources: titled(messages.sources, numberedSources(document)),
    imprint: imprint(document, options),
    footer: footer(document, messages),
  };
}

function opening(
  document: Document,
  { messages }: HandoutOptions,
  render: HandoutRender,
): Pick<Sheet, 'summary' | 'keyFacts'> {
  if (document.kind !== 'article') return { summary: null, keyFacts: null };
  const keyFacts = document.keyFacts.map((line) => render.inlines(line));
  return {
    summary: render.inlines(document.summary),
    keyFacts: titled(messages.inShort, keyFacts),
  };
}

function safety(
  lines: readonly SafetyLine[],
  { messages }: HandoutOptions,
  render: HandoutRender,
): Pick<Sheet, 'lead' | 'safety'> {
  const others = lines.filter(({ lead }) => !lead).map(({ children }) => render.inlines(children));
  const lead = lines
    .filter((line) => line.lead)
    .flatMap(({ tone, children }) =>
      render.block({ type: 'callout', tone, blocks: [{ type: 'paragraph', children }] }),
    );
  return { lead, safety: titled(messages.safety, others) };
}

/** The day that was asked for, else the day of the sign-off; no clock, so that bytes stay the same. */
function sheetDate({ review }: Document, date?: string): Sheet['date'] {
  const day = date ?? (review.state === 'signed' ? review.on : undefined);
  const [year, month, dayOfMonth] = day?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  return [year, month, dayOfMonth];
}

function withFields(document: Document, values: Readonly<Record<string, string>>): Document {
  const fields = Object.entries(document.fields).map(([name, field]) => [
    name,
    { fallback: values[name] ?? field.fallback },
  ]);
  return { ...document, fields: Object.fromEntries(fields) };
}
