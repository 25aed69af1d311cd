import type { RenderedStep } from './emails/render-step.ts';

/** What the pages show. */
export interface AppOptions {
  /** The clinic's neutral name. */
  readonly brand: string;
  /** Where the inbox is read. */
  readonly inbox: string;
  readonly emails: readonly RenderedStep[];
}
