import type { Clinic, Messages } from '@calliope/content-sdk';
import type { AddressOf } from '../address-of.ts';
import type { OtherIds } from '../anchors.ts';

/** The same page in another language. */
export interface Translation {
  /** BCP 47 language tag. */
  readonly locale: string;
  readonly href: string;
}

/** What changed on a day, for whoever holds the words from before. */
export interface ChangesOfDay {
  /** The day: `2026-11-23`. */
  readonly on: string;
  /** In plain sentences; safety: somebody must act on it. */
  readonly notes: readonly { readonly note: string; readonly severity: string }[];
}

/** How the words of a revision stand today. */
export interface Standing {
  readonly state: 'current' | 'superseded';
  /** Where the words of today are; undefined where the document is not published any more. */
  readonly current: string | undefined;
  /** What has changed since, the oldest first. */
  readonly changes: readonly ChangesOfDay[];
}

/** What a page needs besides the document. */
export interface PageOptions {
  /** The labels of the document's locale. */
  readonly messages: Messages;
  readonly clinic: Clinic;
  /** Where the home page of this locale is. */
  readonly home: string;
  /** Where links to documents of the library lead; `/articles/cost/` unless given. */
  readonly addressOf?: AddressOf | undefined;
  /** Other ids by which links may look for a section, such as those that it had before. */
  readonly otherIds?: OtherIds | undefined;
  readonly translations?: readonly Translation[] | undefined;
  /** Where the printable PDF is, if there is one. */
  readonly handout?: string | undefined;
  /** Where a reader asks for the emails, if they can. */
  readonly signUp?: string | undefined;
  /**
   * For a page that many eyes may see: what stands in the tab, the history and around the words
   * names no condition, and search engines keep it out.
   */
  readonly neutral?: boolean | undefined;
  /** For the page of a revision: whether these are the words of today, and what changed since. */
  readonly standing?: Standing | undefined;
}
