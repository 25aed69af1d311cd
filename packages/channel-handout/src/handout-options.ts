import type { Clinic, Messages } from '@calliope/content-sdk';
import type { HandoutEngine } from './engine/handout-engine.ts';
import type { Paper, Print } from './sheet/sheet-look.ts';

/** What a handout needs besides the document. */
export interface HandoutOptions {
  /** The labels of the document's locale. */
  readonly messages: Messages;
  /** Who hands it out. */
  readonly clinic: Clinic;
  /** Where the pages are served, without a slash at the end: `https://example.com`. */
  readonly site: string;
  /** The date of the PDF as `2026-03-01`; without it the day of the sign-off, else none. */
  readonly date?: string | undefined;
  /** `letter` unless told. */
  readonly paper?: Paper | undefined;
  /** `colour` unless told. */
  readonly print?: Print | undefined;
  /** Size of the text in points; 12 unless told. */
  readonly size?: number | undefined;
  /** Region of the language where the locale names none, two letters; `US` unless told. */
  readonly region?: string | undefined;
  /** Personal details to show instead of the fallbacks. They are never logged. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** What draws it; one that all calls share unless told. */
  readonly engine?: HandoutEngine | undefined;
}
