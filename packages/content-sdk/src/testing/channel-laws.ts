import { strict as assert } from 'node:assert';
import type { Block } from '../blocks/schema.ts';
import { shortRevision } from '../render/revision.ts';
import { safetyOn } from '../render/safety-on.ts';
import type { Document } from '../schema/document.ts';
import type { ChannelName, SafetyLine } from '../schema/safety-line.ts';
import { fragmentsOf, ofInlines } from './fragments.ts';
import { sinkBlocks, sinkVariants } from './kitchen-sink-blocks.ts';
import { kitchenSinkMessages, type SinkLocale } from './kitchen-sink-words.ts';
import { letters } from './letters.ts';

/** A channel as the laws see it: from a document to the words that a reader finds in the output. */
export interface ChannelUnderTest<D extends Document> {
  readonly channel: ChannelName;
  /** The kitchen sink as a document that the channel takes. */
  readonly sample: (locale: SinkLocale) => D;
  /** The text of the real output in reading order, page headers and footers taken out. */
  readonly read: (document: D) => string | Promise<string>;
}

/** One law: a sentence, and a check that throws an AssertionError when it is broken. */
export interface Law {
  readonly name: string;
  readonly check: () => Promise<void>;
}

const locales: readonly SinkLocale[] = ['en', 'es'];

/**
 * The laws that every channel must keep: every block and every locale renders, no letter or digit
 * is lost, safety lines owed are there and lead where they must, revision and review state show.
 *
 * @example
 * ```ts
 * import { channelLaws, kitchenSink, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 * import { renderText } from '@calliope/content-sdk/text';
 *
 * const laws = channelLaws({
 *   channel: 'web',
 *   sample: kitchenSink,
 *   read: (document) =>
 *     renderText(document, {
 *       channel: 'web',
 *       messages: kitchenSinkMessages(document.locale === 'es' ? 'es' : 'en'),
 *       site: 'https://example.com',
 *     }),
 * });
 * for (const law of laws) await law.check();
 * ```
 */
export function channelLaws<D extends Document>(subject: ChannelUnderTest<D>): readonly Law[] {
  return locales.flatMap((locale) => [
    ...blockLaws(subject, locale),
    law(`keeps every letter and digit, in order (${locale})`, async () => {
      const document = subject.sample(locale);
      holds(await subject.read(document), fragmentsOf(document));
    }),
    law(`carries every safety line that it owes (${locale})`, () => safetyLaw(subject, locale)),
    law(`leads with the safety lines that lead, and ends with them (${locale})`, () =>
      leadLaw(subject, locale),
    ),
    law(`shows the revisions and the review state (${locale})`, () => imprintLaw(subject, locale)),
    law(`names its sources and explains its terms (${locale})`, () => sourcesLaw(subject, locale)),
    law(
      `shows no safety line, and names no source, that only another channel owes (${locale})`,
      () => strangersLaw(subject, locale),
    ),
  ]);
}

function blockLaws<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale): Law[] {
  const blocks: Block[] = [...Object.values(sinkBlocks(locale)), ...sinkVariants(locale)];
  return blocks.map((block, index) =>
    law(`renders block ${index + 1}, ${block.type} (${locale})`, async () => {
      const document: D = { ...subject.sample(locale), blocks: [block], sections: [] };
      holds(await subject.read(document), fragmentsOf(document));
    }),
  );
}

async function safetyLaw<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale) {
  const document = subject.sample(locale);
  const output = letters(await subject.read(document));
  for (const line of safetyOn(document, subject.channel)) {
    for (const run of ofInlines(line.children, document)) {
      assert.ok(output.includes(letters(run)), `The output lacks the safety line "${line.id}".`);
    }
  }
}

async function leadLaw<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale) {
  const document = subject.sample(locale);
  const output = letters(await subject.read(document));
  const [first = '', ...others] = fragmentsOf(document);
  const bodyStart = output.indexOf(first);
  const bodyEnd = output.lastIndexOf(others.at(-1) ?? first);
  for (const line of safetyOn(document, subject.channel).filter(({ lead }) => lead)) {
    const words = letters(ofInlines(line.children, document).join(''));
    assert.ok(output.indexOf(words) < bodyStart, `"${line.id}" does not stand before the body.`);
    assert.ok(output.lastIndexOf(words) > bodyEnd, `"${line.id}" does not stand after the body.`);
  }
}

async function imprintLaw<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale) {
  const document = subject.sample(locale);
  const output = letters(await subject.read(document));
  const shown = [document.revision, ...document.includes.map(({ revision }) => revision)];
  for (const revision of shown) {
    assert.ok(output.includes(shortRevision(revision)), `The output lacks revision ${revision}.`);
  }
  const awaiting = letters(kitchenSinkMessages(locale).awaitingReview);
  assert.ok(output.includes(awaiting), 'The output does not say that it awaits review.');
}

async function sourcesLaw<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale) {
  const document = subject.sample(locale);
  const output = letters(await subject.read(document));
  for (const { id, title } of document.references) {
    assert.ok(output.includes(letters(title)), `The output lacks the source "${id}".`);
  }
  for (const { id, definition } of Object.values(document.terms)) {
    assert.ok(output.includes(letters(definition)), `The output does not explain "${id}".`);
  }
}

/** Every channel owes its own safety lines; one of another, and the source it cites, stays there. */
async function strangersLaw<D extends Document>(subject: ChannelUnderTest<D>, locale: SinkLocale) {
  const document = subject.sample(locale);
  const stranger = { id: 'stranger', authors: ['Nobody N'], etAl: false, title: 'Elsewhere only' };
  const line: SafetyLine = {
    id: 'elsewhere',
    tone: 'note',
    lead: false,
    channels: [subject.channel === 'web' ? 'email' : 'web'],
    children: [
      { type: 'text', text: 'Owed elsewhere' },
      { type: 'cite', references: [stranger.id] },
    ],
  };
  const output = await subject.read({
    ...document,
    references: [...document.references, stranger],
    safety: [...document.safety, line],
  });
  const shows = (text: string) => letters(output).includes(letters(text));
  assert.ok(!shows(stranger.title), 'It names a source that is not cited.');
  assert.ok(!shows('Owed elsewhere'), 'It shows a safety line that it does not owe.');
}

function holds(output: string, fragments: readonly string[]): void {
  const found = letters(output);
  let from = 0;
  for (const fragment of fragments) {
    const at = found.indexOf(fragment, from);
    assert.ok(at >= 0, `The output lost or moved "${fragment}".`);
    from = at + fragment.length;
  }
}

const law = (name: string, check: () => Promise<void>): Law => ({ name, check });
