import type { Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { callout } from './blocks/callout.tsx';
import { checklist } from './blocks/checklist.tsx';
import { divider } from './blocks/divider.tsx';
import { figure } from './blocks/figure.tsx';
import { fillIn } from './blocks/fill-in.tsx';
import { list } from './blocks/list.tsx';
import { paragraph } from './blocks/paragraph.tsx';
import { question } from './blocks/question.tsx';
import { table } from './blocks/table.tsx';
import type { RevisionOf } from './href-of.ts';
import { createInlines } from './inlines.tsx';
import { join } from './join.ts';
import { joinInlines } from './join-inlines.tsx';
import { section } from './section.tsx';

/** What differs between two emails for the words in them. */
export interface EmailChannelOptions {
  /** Where the pages are served, without a slash at the end: `https://example.com`. */
  readonly site: string;
  /** The revision of a document that a link names. Without it such links are plain words. */
  readonly revisionOf?: RevisionOf | undefined;
}

/**
 * The email channel of one site: blocks and inlines as React elements that carry their style with
 * them, since mail programs drop style sheets.
 *
 * @example
 * ```tsx
 * import { createEmailChannel } from '@calliope/channel-email';
 * import { createRenderer } from '@calliope/content-sdk';
 *
 * const channel = createEmailChannel({
 *   site: 'https://example.com',
 *   revisionOf: () => 'ab12'.repeat(16),
 * });
 * const render = createRenderer(channel)({ facts: {}, terms: {}, fields: {}, references: [] });
 * const words = <td>{render.blocks([{ type: 'divider' }])}</td>;
 * ```
 */
export const createEmailChannel = (options: EmailChannelOptions): Channel<ReactNode> => ({
  blocks: { paragraph, list, table, callout, figure, question, checklist, fillIn, divider },
  inlines: createInlines({
    site: options.site,
    revisionOf: options.revisionOf ?? (() => undefined),
  }),
  section,
  join,
  joinInlines,
});

/**
 * The email channel without a site: links to documents of the library are plain words.
 *
 * @example
 * ```ts
 * import { emailChannel } from '@calliope/channel-email';
 * import { createRenderer } from '@calliope/content-sdk';
 * import { kitchenSinkStep } from '@calliope/content-sdk/testing';
 *
 * const step = kitchenSinkStep('en');
 * const element = createRenderer(emailChannel)(step).sections(step.sections, 2);
 * ```
 */
export const emailChannel: Channel<ReactNode> = createEmailChannel({ site: '' });
