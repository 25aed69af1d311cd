import type { Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { type AddressOf, defaultAddress } from './address-of.ts';
import type { OtherIds, SectionAnchor } from './anchors.ts';
import { callout } from './blocks/callout.tsx';
import { checklist } from './blocks/checklist.tsx';
import { divider } from './blocks/divider.tsx';
import { figure } from './blocks/figure.tsx';
import { fillIn } from './blocks/fill-in.tsx';
import { list } from './blocks/list.tsx';
import { paragraph } from './blocks/paragraph.tsx';
import { question } from './blocks/question.tsx';
import { table } from './blocks/table.tsx';
import type { Citations } from './citations.ts';
import { createInlines } from './inlines.tsx';
import { join } from './join.ts';
import { createSection } from './section.tsx';

/** What differs between two pages for the words on them. */
export interface WebChannelOptions {
  /** Where links to documents of the library lead. */
  readonly addressOf?: AddressOf;
  /** The id of each section, where two could share one. */
  readonly anchorOf?: SectionAnchor;
  /** Other ids that lead to a section, such as those that it had before. */
  readonly otherIds?: OtherIds;
  /** Counts citations, so that sources can lead back to them. */
  readonly citations?: Citations;
}

/**
 * The web channel of one page: blocks and inlines as React elements of semantic HTML.
 *
 * @example
 * ```tsx
 * import { createWebChannel } from '@calliope/channel-web';
 * import { createRenderer } from '@calliope/content-sdk';
 *
 * const channel = createWebChannel({ addressOf: ({ id }) => `https://example.com/${id}` });
 * const render = createRenderer(channel)({ facts: {}, terms: {}, fields: {}, references: [] });
 * const page = <main>{render.blocks([{ type: 'divider' }])}</main>;
 * ```
 */
export const createWebChannel = (options: WebChannelOptions = {}): Channel<ReactNode> => ({
  blocks: { paragraph, list, table, callout, figure, question, checklist, fillIn, divider },
  inlines: createInlines(options.addressOf ?? defaultAddress, options.citations),
  section: createSection(options.anchorOf ?? (({ id }) => id), options.otherIds ?? (() => [])),
  join,
  joinInlines: join,
});

/**
 * The web channel with the usual addresses.
 *
 * @example
 * ```ts
 * import { webChannel } from '@calliope/channel-web';
 * import { createRenderer } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * const document = kitchenSink('en');
 * const element = createRenderer(webChannel)(document).sections(document.sections, 2);
 * ```
 */
export const webChannel: Channel<ReactNode> = createWebChannel();
