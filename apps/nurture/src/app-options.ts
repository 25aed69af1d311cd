import type { RenderedSequence } from './emails/render-sequence.ts';

/** What the pages show. */
export interface AppOptions {
  /** The clinic's neutral name. */
  readonly brand: string;
  /** Where the inbox is read. */
  readonly inbox: string;
  readonly sequences: readonly RenderedSequence[];
}
