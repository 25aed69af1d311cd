/** Why a handout could not be made. The codes are permanent. */
export type HandoutErrorCode =
  /** No font can draw a character; the message names it. */
  | 'missing-glyph'
  /** A font that the sheet asks for is not installed. */
  | 'missing-font'
  /** The engine refused the document: a drawing that is not SVG, a rule of PDF/UA-1 … */
  | 'refused'
  /** The engine crashed or took too long, twice. */
  | 'engine-failed'
  /** The engine has no binary for this machine. */
  | 'engine-missing'
  /** The engine was closed while a handout was waiting. */
  | 'engine-closed';

/**
 * A handout that could not be made.
 *
 * @example
 * ```ts
 * import { HandoutError } from '@calliope/channel-handout';
 *
 * new HandoutError('missing-glyph', 'No font can draw "药".').code;
 * // 'missing-glyph'
 * ```
 */
export class HandoutError extends Error {
  override readonly name = 'HandoutError';
  readonly code: HandoutErrorCode;

  constructor(code: HandoutErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
