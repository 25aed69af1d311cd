import type { Document } from '@calliope/content-sdk';

/** The panes, from left to right. */
export const paneNames = [
  { pane: 'web', label: 'Page' },
  { pane: 'email', label: 'Email' },
  { pane: 'text', label: 'Plain text' },
  { pane: 'handout', label: 'Handout' },
] as const;

/** One of the panes. */
export type PaneName = (typeof paneNames)[number]['pane'];

/** Where a document stands on the bench. A step's id has a slash, so the id comes last. */
export const addressOf = ({ kind, locale, id }: Pick<Document, 'kind' | 'locale' | 'id'>): string =>
  `/${kind}/${locale}/${id}`;

/** Where one pane of a document is. */
export const paneAddress = (document: Document, pane: PaneName): string =>
  `/pane/${pane}${addressOf(document)}`;
