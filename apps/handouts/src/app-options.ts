import type { HandoutEngine } from '@calliope/channel-handout';
import type { LibraryData } from '@calliope/content-sdk';

/** What the print desk needs. */
export interface AppOptions {
  readonly library: LibraryData;
  /** Origin of the patient pages, where the codes on paper lead. */
  readonly site: string;
  /** Whether real patients get the sheets: unsigned words are refused. */
  readonly live: boolean;
  readonly engine: HandoutEngine;
}
