import type { Clinic, Document, Messages } from '@calliope/content-sdk';
import type { HandoutErrorCode } from '../handout-error.ts';

/** What the program that draws a handout is asked. */
export interface MeasureQuestion {
  readonly document: Document;
  readonly clinic: Clinic;
  readonly messages: Messages;
}

/** What it answers. */
export type MeasureAnswer =
  | { readonly pages: number }
  | { readonly fault: { readonly code: HandoutErrorCode; readonly message: string } };
