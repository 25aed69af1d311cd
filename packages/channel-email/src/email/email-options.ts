import type { Clinic, Messages } from '@calliope/content-sdk';
import type { RevisionOf } from '../href-of.ts';

/** What an email needs besides the step. */
export interface EmailOptions {
  /** The labels of the step's locale. */
  readonly messages: Messages;
  readonly clinic: Clinic;
  /** Where the pages are served, without a slash at the end: `https://example.com`. */
  readonly site: string;
  /** Where the reader stops these emails: an address of their own, which names no condition. */
  readonly stopAddress: string;
  /** Where the reader pauses or changes them: an address of their own, too. */
  readonly settingsAddress?: string | undefined;
  /** The mailbox that it is sent from, without a name: `guide@example.com`. */
  readonly sender?: string | undefined;
  /** The revision of a document that a link names. Without it such links are plain words. */
  readonly revisionOf?: RevisionOf | undefined;
  /** Personal details to show instead of the fallbacks. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}
