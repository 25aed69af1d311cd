import type { Document, Library, Messages } from '@calliope/content-sdk';

/** What every pane renders: one document of one library, for pages served at one address. */
export interface PaneSubject {
  readonly library: Library;
  readonly document: Document;
  readonly messages: Messages;
  readonly site: string;
}
