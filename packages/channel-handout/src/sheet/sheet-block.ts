/** A piece of a line, as plain data for the template. */
export type SheetRun =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly runs: SheetRuns }
  | { readonly type: 'emphasis'; readonly runs: SheetRuns }
  | { readonly type: 'link'; readonly href: string; readonly runs: SheetRuns }
  | { readonly type: 'cite'; readonly numbers: readonly number[] }
  | { readonly type: 'lineBreak' };

/** One line of words. */
export type SheetRuns = readonly SheetRun[];

/** What stands on a sheet, as plain data for the template. */
export type SheetBlock =
  | {
      readonly type: 'section';
      readonly level: number;
      readonly title: string;
      readonly blocks: SheetBlocks;
    }
  | {
      readonly type: 'paragraph';
      readonly runs: SheetRuns;
      /** Whether it stays on the page of what follows, as a line that ends in a colon must. */
      readonly keepsNext: boolean;
    }
  | {
      readonly type: 'list';
      /** The first number; null for bullets. */
      readonly start: number | null;
      readonly items: readonly SheetBlocks[];
    }
  | {
      readonly type: 'table';
      /** How wide each column is beside the others. */
      readonly columns: readonly number[];
      /** Whether a row may go on over the page. */
      readonly breakableRows: boolean;
      readonly head: readonly SheetRuns[];
      readonly rows: readonly (readonly SheetRuns[])[];
    }
  | {
      readonly type: 'callout';
      readonly tone: 'note' | 'urgent' | 'emergency';
      /** Whether it may go on over the page. */
      readonly breakable: boolean;
      readonly blocks: SheetBlocks;
    }
  | {
      readonly type: 'figure';
      readonly svg: string;
      /** Size of the drawing in its own units. */
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      readonly caption: SheetRuns;
    }
  | { readonly type: 'question'; readonly prompt: SheetRuns; readonly answer: SheetBlocks }
  | { readonly type: 'checklist'; readonly items: readonly SheetRuns[] }
  | {
      readonly type: 'fillIn';
      readonly label: SheetRuns;
      /** Whether the line stands below its label, which is long, and not beside it. */
      readonly below: boolean;
    }
  | { readonly type: 'divider' };

/** Blocks in order. */
export type SheetBlocks = readonly SheetBlock[];
