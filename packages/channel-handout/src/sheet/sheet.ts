import type { SheetBlocks, SheetRuns } from './sheet-block.ts';
import type { SheetLook } from './sheet-look.ts';

/** Everything that stands on a handout, as plain data: all that the template is given. */
export interface Sheet {
  readonly language: string;
  readonly region: string;
  readonly title: string;
  readonly author: string;
  /** Year, month and day; null says nothing about a date. */
  readonly date: readonly [number, number, number] | null;
  readonly look: SheetLook;
  readonly letterhead: Letterhead;
  /** Shown before everything else, and again at the end. */
  readonly lead: SheetBlocks;
  readonly state: State;
  /** The answer in two sentences; null where the document has none. */
  readonly summary: SheetRuns | null;
  readonly keyFacts: Titled<SheetRuns> | null;
  readonly body: SheetBlocks;
  readonly safety: Titled<SheetRuns> | null;
  readonly terms: Titled<Term> | null;
  readonly sources: Titled<Source> | null;
  readonly imprint: Imprint;
  readonly footer: Footer;
}

/** Lines under one title. */
export interface Titled<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Who hands the sheet out, in one line. */
export interface Letterhead {
  readonly name: string;
  readonly details: readonly string[];
  /** The drawn line below it, as SVG. */
  readonly line: string;
}

/** Whether a clinician has read these words, in words. */
export interface State {
  readonly signed: boolean;
  readonly words: string;
}

/** A word with its explanation. */
export interface Term {
  readonly term: string;
  readonly definition: string;
}

/** A source, and its address where it has one. */
export interface Source {
  readonly words: string;
  readonly address: { readonly href: string; readonly words: string } | null;
}

/** Which words this copy carries, and where to read them. */
export interface Imprint {
  readonly lines: readonly string[];
  readonly readOnline: string;
  readonly address: string;
  /** Where the address leads; null where a PDF may not link to it. */
  readonly href: string | null;
  /** The address as a QR code in SVG, and what it does in words. */
  readonly code: { readonly svg: string; readonly alt: string };
}

/** What stands at the foot of every page. */
export interface Footer {
  readonly words: string;
  readonly page: string;
  readonly of: string;
}
