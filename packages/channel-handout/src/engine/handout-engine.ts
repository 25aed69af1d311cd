import type { Sheet } from '../sheet/sheet.ts';

/** What turns a sheet into a file. Another engine needs only this. */
export interface HandoutEngine {
  /**
   * One sheet as a PDF/UA-1 file: the same bytes for the same sheet.
   *
   * @throws HandoutError by rejecting; its `code` says why.
   */
  readonly render: (sheet: Sheet) => Promise<Uint8Array>;
  /** Stops the engine. Sheets still waiting are rejected with `engine-closed`. */
  readonly close: () => void;
}
