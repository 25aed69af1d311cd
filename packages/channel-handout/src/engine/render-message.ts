import type { HandoutErrorCode } from '../handout-error.ts';

/** What the parent sends to a child: the sheet as JSON. */
export interface RenderRequest {
  readonly sheet: string;
}

/** What a child answers: a file, or why there is none. */
export type RenderReply =
  | { readonly pdf: Uint8Array }
  | { readonly fault: { readonly code: HandoutErrorCode; readonly message: string } };
