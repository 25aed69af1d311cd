import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import { type SinkLocale, sentences } from './kitchen-sink-words.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M4 30 C 30 2 60 2 116 30" fill="none" stroke="#0b5a63" stroke-width="2"/></svg>';

type BlockFor = { readonly [K in Block['type']]: Extract<Block, { type: K }> };

/**
 * One block of every type. The type is total, so a block that joins the union must join here.
 *
 * @example
 * ```ts
 * import { sinkBlocks } from '@calliope/content-sdk/testing';
 *
 * Object.keys(sinkBlocks('en')).length;
 * // 9
 * ```
 */
export function sinkBlocks(locale: SinkLocale): BlockFor {
  const s = sentences[locale];
  return {
    paragraph: { type: 'paragraph', children: everyInline(locale) },
    list: {
      type: 'list',
      start: null,
      items: [
        [paragraph(text(s.item[0]))],
        [
          paragraph(text(s.item[1])),
          { type: 'list', start: 3, items: [[paragraph(text(s.item[2]))]] },
        ],
      ],
    },
    table: {
      type: 'table',
      head: [[text(s.cell[0])], [text(s.cell[1])]],
      rows: [[[text(s.cell[2])], [{ type: 'strong', children: [text(s.cell[3])] }]]],
    },
    callout: {
      type: 'callout',
      tone: 'urgent',
      blocks: [paragraph({ type: 'strong', children: [text(s.strong)] }, text(` ${s.urgent}`))],
    },
    figure: { type: 'figure', svg: drawing, alt: s.alt, caption: [text(s.caption)] },
    question: { type: 'question', prompt: [text(s.question)], answer: [paragraph(text(s.answer))] },
    checklist: { type: 'checklist', items: s.check.map((item) => [text(item)]) },
    fillIn: { type: 'fillIn', label: [text(s.fill)] },
    divider: { type: 'divider' },
  };
}

/** Variants that a channel may treat differently: other tones, numbered steps, no answer. */
export function sinkVariants(locale: SinkLocale): readonly Block[] {
  const s = sentences[locale];
  return [
    { type: 'list', start: 1, items: s.step.map((item) => [paragraph(text(item))]) },
    {
      type: 'callout',
      tone: 'emergency',
      blocks: [paragraph({ type: 'strong', children: [text('911')] }, text(` ${s.emergency}`))],
    },
    { type: 'callout', tone: 'note', blocks: [paragraph(text(s.general))] },
    { type: 'question', prompt: [text(s.bring)], answer: [] },
  ];
}

function everyInline(locale: SinkLocale): Inline[] {
  const s = sentences[locale];
  const inlines: { readonly [K in Inline['type']]: Extract<Inline, { type: K }> } = {
    text: { type: 'text', text: `${s.plain} ` },
    strong: { type: 'strong', children: [text(s.strong)] },
    emphasis: { type: 'emphasis', children: [text(s.emphasis)] },
    link: { type: 'link', href: 'article:kitchen-sink#inner', children: [text(s.link)] },
    cite: { type: 'cite', references: ['ames-2024', 'bell-2025'] },
    fact: { type: 'fact', fact: 'phone' },
    term: { type: 'term', term: 'off-label', text: s.term },
    field: { type: 'field', field: 'firstName' },
    lineBreak: { type: 'lineBreak' },
  };
  const out: Inline = { type: 'link', href: 'https://example.com/trial', children: [text(s.out)] };
  return [...Object.values(inlines), out].flatMap((inline) => [inline, text(' ')]);
}
