import type { Render } from '../render/channel.ts';
import { createRenderer } from '../render/create-renderer.ts';
import { formatReference, referenceAddress } from '../render/format-reference.ts';
import { onChannel } from '../render/on-channel.ts';
import { own } from '../render/own.ts';
import { reviewInWords } from '../render/review-in-words.ts';
import { revisionPath, shortRevision } from '../render/revision.ts';
import { safetyOn } from '../render/safety-on.ts';
import type { Document } from '../schema/document.ts';
import type { Messages } from '../schema/messages.ts';
import type { ChannelName, SafetyLine } from '../schema/safety-line.ts';
import { textChannel } from './channel.ts';

/** What a plain-text rendering needs besides the document. */
export interface TextOptions {
  /** Whose safety lines to carry. */
  readonly channel: ChannelName;
  readonly messages: Messages;
  /** Where the pages are served, without a slash at the end: `https://example.com`. */
  readonly site: string;
  /** Personal details to show instead of the fallbacks. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What stands between the words and the imprint, such as what to do now. */
  readonly closing?: string | undefined;
}

/**
 * The blocks and sections of a document as plain text, and nothing around them.
 *
 * @example
 * ```ts
 * import { renderTextBody } from '@calliope/content-sdk/text';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * renderTextBody(kitchenSink('en')).includes('10:30');
 * // true
 * ```
 */
export function renderTextBody(document: Document): string {
  return body(document, createRenderer(textChannel)(document));
}

/**
 * A whole document as plain text: the safety lines that lead, title, body, safety lines, the
 * terms and sources that its words use, review state and revisions. Lines end with `\n`.
 *
 * @example
 * ```ts
 * import { renderText } from '@calliope/content-sdk/text';
 * import { kitchenSink, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * renderText(kitchenSink('en'), {
 *   channel: 'email',
 *   messages: kitchenSinkMessages('en'),
 *   site: 'https://example.com',
 * }).includes('Kitchen sink');
 * // true
 * ```
 */
export function renderText(whole: Document, options: TextOptions): string {
  const document = onChannel(whole, options.channel);
  const render = createRenderer(textChannel)(withFields(document, options.fields ?? {}));
  const owed = safetyOn(document, options.channel);
  const lead = owed.filter((line) => line.lead);
  const safety = (lines: readonly SafetyLine[]) =>
    lines.map((line) => render.inlines(line.children));
  const parts = [
    ...safety(lead),
    `${document.title}\n${'='.repeat(Math.min([...document.title].length, 66))}`,
    ...opening(document, options.messages, render),
    body(document, render),
    titled(options.messages.safety, safety(owed.filter((line) => !line.lead)), '- '),
    titled(options.messages.wordsUsed, terms(document), '- '),
    titled(options.messages.sources, sources(document), ''),
    ...safety(lead),
    options.closing ?? '',
    imprint(document, options),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const body = (document: Document, render: Render<string>): string =>
  [
    ...document.blocks.map((block) => render.block(block)),
    ...document.sections.map((section) => render.sections([section], 2)),
  ].join('\n\n');

function opening(document: Document, messages: Messages, render: Render<string>): string[] {
  if (document.kind !== 'article') return [];
  const keyFacts = document.keyFacts.map((line) => render.inlines(line));
  return [render.inlines(document.summary), titled(messages.inShort, keyFacts, '- ')];
}

const titled = (title: string, lines: readonly string[], marker: string): string =>
  lines.length === 0 ? '' : [title, ...lines.map((line) => marker + line)].join('\n');

const terms = (document: Document): string[] =>
  Object.values(document.terms).map(({ term, definition }) => `${term}: ${definition}`);

const sources = (document: Document): string[] =>
  document.references.map((reference, index) => {
    const address = referenceAddress(reference);
    return `${index + 1}. ${formatReference(reference)}${address ? ` ${address}` : ''}`;
  });

function imprint(document: Document, { messages, site }: TextOptions): string {
  return [
    reviewInWords(document.review, messages, document.locale),
    `${messages.revision} ${shortRevision(document.revision)}`,
    ...document.includes.map(({ revision }) => `${messages.contains} ${shortRevision(revision)}`),
    `${messages.readOnline}: ${site}${revisionPath(document.revision)}`,
  ].join('\n');
}

function withFields(document: Document, values: Readonly<Record<string, string>>): Document {
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, field]) => [
      name,
      { fallback: own(values, name) ?? field.fallback },
    ]),
  );
  return { ...document, fields };
}
