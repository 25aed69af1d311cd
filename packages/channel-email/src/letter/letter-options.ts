import type { Clinic, Messages } from '@calliope/content-sdk';

/** What a letter needs besides its words. */
export interface LetterOptions {
  /** The labels of the letter's locale. */
  readonly messages: Messages;
  readonly clinic: Clinic;
  /** Where the pages are served, without a slash at the end: `https://example.com`. */
  readonly site: string;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  /** The one thing to do, as a button below the words. */
  readonly action?: LetterAction | undefined;
  /** The mailbox that it is sent from, without a name: `guide@example.com`. */
  readonly sender?: string | undefined;
}

/** A button that leads to an address on the web. */
export interface LetterAction {
  readonly label: string;
  readonly address: string;
}
