import type { Clinic, Messages, Step } from '@calliope/content-sdk';

/** What the program that measures an email is asked. */
export interface MeasureQuestion {
  readonly step: Step;
  readonly clinic: Clinic;
  readonly messages: Messages;
}
