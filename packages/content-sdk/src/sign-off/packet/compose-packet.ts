import type { Block } from '../../blocks/schema.ts';
import { compareDocuments, type PartDiff, type WordRun } from '../../diff/compare-documents.ts';
import type { Inline } from '../../inlines/schema.ts';
import { dayInWords } from '../../render/review-in-words.ts';
import { shortRevision } from '../../render/revision.ts';
import type { Document, Handout } from '../../schema/document.ts';
import type { Messages } from '../../schema/messages.ts';
import { channelName } from '../../schema/safety-line.ts';
import type { Section } from '../../schema/section.ts';

/** Something that is said without a source. */
export interface Unverified {
  /** The words, as a reader gets them. */
  readonly words: string;
  /** Why they may stand without one, as their author wrote it. */
  readonly reason: string;
}

/** What a clinician is given to read. */
export interface Packet {
  readonly document: Document;
  /** The words that were signed last, with their sign-off; undefined where nobody has signed. */
  readonly signed: Document | undefined;
  /** What is said without a source. */
  readonly unverified: readonly Unverified[];
  /** The labels of the document's locale. */
  readonly messages: Messages;
}

/**
 * A review packet as a document that any channel can show: what changed since the last sign-off, what
 * has no source, every word with its citations, and a form to sign. It carries the revision of the
 * words that are reviewed, and every safety line, whichever channel owes it.
 *
 * @example
 * ```ts
 * import { composePacket } from '@calliope/content-sdk/sign-off';
 * import { kitchenSink, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * const messages = kitchenSinkMessages('en');
 * const packet = { document: kitchenSink('en'), signed: undefined, unverified: [], messages };
 * composePacket(packet).title;
 * // 'For review: Kitchen sink'
 * ```
 */
export function composePacket(packet: Packet): Handout {
  const { document, signed, messages } = packet;
  const { schemaVersion, id, locale, facts, terms, fields, references } = document;
  const { includes, sourceRevision, revision, review } = document;
  const own = [signing(packet), ...changes(packet), ...unverified(packet), words(document)];
  return {
    kind: 'handout',
    ...{ schemaVersion, id, locale, facts, terms, fields, references },
    ...{ includes, sourceRevision, revision, review },
    title: messages.reviewPacket.replace('{title}', () => document.title),
    blocks: [paragraph(messages.reviewHow), ...(signed ? [] : [paragraph(messages.reviewFirst)])],
    sections: [...own, ...document.sections],
    safety: document.safety.map((line) => ({ ...line, channels: [...channelName.options] })),
  };
}

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const fillIn = (label: string): Block => ({ type: 'fillIn', label: [text(label)] });

/** A section of the packet itself. Its id has the form of no other, so that it meets none. */
function section(document: Document, name: string, title: string, blocks: Block[]): Section {
  const { sourceRevision, revision, kind } = document;
  const origin = { document: `${kind}:${document.id}`, section: null, sourceRevision, facts: [] };
  return { id: `packet-${name}`, title, blocks, sections: [], revision, origin };
}

function changes({ document, signed, messages }: Packet): Section[] {
  if (signed?.review.state !== 'signed') return [];
  const day = dayInWords(signed.review.on, document.locale);
  const named = (label: string) => label.replace('{day}', () => day);
  const parts = compareDocuments(signed, document).filter(({ state }) => state !== 'same');
  const blocks =
    parts.length === 0
      ? [paragraph(named(messages.reviewNothingChanged))]
      : parts.flatMap((part) => comparison(part, messages));
  return [section(document, 'changes', named(messages.reviewChanged), blocks)];
}

/** A changed part as it was and as it is, what differs in bold. */
function comparison({ id, title, words }: PartDiff, messages: Messages): Block[] {
  const cell = (left: WordRun['state']): Inline[] =>
    words
      .filter(({ state }) => state !== left)
      .map(({ state, text: run }): Inline => {
        const one = text(run.replace(/\s+/g, ' '));
        return state === 'same' ? one : { type: 'strong', children: [one] };
      });
  const heading: Block = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [text(title === '' ? id : title)] }],
  };
  return [
    heading,
    {
      type: 'table',
      head: [[text(messages.reviewBefore)], [text(messages.reviewNow)]],
      rows: [[orDash(cell('added')), orDash(cell('removed'))]],
    },
  ];
}

const orDash = (cell: Inline[]): Inline[] => (cell.length > 0 ? cell : [text('–')]);

function unverified({ document, unverified: found, messages }: Packet): Section[] {
  if (found.length === 0) return [];
  const items = found.map(({ words: said, reason }): Block[] => [
    {
      type: 'paragraph',
      children: [text(`${said} `), { type: 'emphasis', children: [text(reason)] }],
    },
  ]);
  const list: Block = { type: 'list', start: null, items };
  return [section(document, 'unverified', messages.reviewUnverified, [list])];
}

/** What stands before the first section. */
function words(document: Document): Section {
  const points = (lines: readonly Inline[][]): Block[] =>
    lines.length === 0
      ? []
      : [
          {
            type: 'list',
            start: null,
            items: lines.map((children): Block[] => [{ type: 'paragraph', children }]),
          },
        ];
  const opening: Block[] =
    document.kind === 'article'
      ? [
          ...(document.description === undefined ? [] : [paragraph(document.description)]),
          { type: 'paragraph', children: document.summary },
          ...points(document.keyFacts),
        ]
      : document.kind === 'step'
        ? [paragraph(document.subject), paragraph(document.preheader)]
        : [];
  const blocks = [...opening, ...document.blocks];
  return section(document, 'words', document.title, blocks);
}

function signing({ document, messages }: Packet): Section {
  const declaration = messages.reviewDeclaration.replace('{revision}', () =>
    shortRevision(document.revision),
  );
  return section(document, 'sign', messages.reviewSign, [
    { type: 'checklist', items: [[text(declaration)]] },
    ...[
      messages.reviewName,
      messages.reviewCredential,
      messages.reviewSignature,
      messages.reviewDate,
      messages.reviewNext,
    ].map(fillIn),
    fillIn(messages.reviewChangesWanted),
  ]);
}
